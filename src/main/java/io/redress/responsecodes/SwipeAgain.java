package io.redress.responsecodes;

/** Whether a second attempt may be made. Yes of any kind is said only where the first attempt took no money. */
public enum SwipeAgain {
    /** The same card, now. */
    YES(true),
    /** The same card, when the steps to do now are done. */
    AFTER_STEPS(true),
    /** Not this card; another one. */
    OTHER_CARD(true),
    /** No card will do, or this sale must not be made. */
    NO(false),
    /** Never before the first attempt is known to be dead. */
    NOT_YET(false),
    /** The payment was made. */
    NOT_NEEDED(false);

    private final boolean permission;

    SwipeAgain(boolean permission) {
        this.permission = permission;
    }

    /** Whether a card may be presented for this sale again. */
    public boolean permits() {
        return permission;
    }

    /** Whether a code that says this of the money may say this of a second attempt; the database holds the same table. */
    public boolean fits(MoneyTaken money) {
        return switch (money) {
            case NO -> this != NOT_YET && this != NOT_NEEDED;
            case UNKNOWN -> this == NOT_YET;
            case YES -> this == NOT_NEEDED;
        };
    }
}
