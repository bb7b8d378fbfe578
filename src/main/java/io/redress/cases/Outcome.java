package io.redress.cases;

/** How a case ended. */
public enum Outcome {
    UPHELD(true),
    PARTLY_UPHELD(true),
    DECLINED(false),
    ALREADY_SETTLED(false),
    /** The merchant took the claim back; never proposed by the desk. */
    WITHDRAWN(false);

    private final boolean returnsMoney;

    Outcome(boolean returnsMoney) {
        this.returnsMoney = returnsMoney;
    }

    public boolean returnsMoney() {
        return returnsMoney;
    }
}
