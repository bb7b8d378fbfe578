package io.redress.responsecodes;

/** Whether the customer has a debit notice from the bank. */
public enum Debited {
    YES,
    NO,
    /** Nobody said. */
    UNSAID;

    /** {@code yes} or {@code no} in any case; anything else, null included, says nothing. */
    public static Debited of(String said) {
        if ("yes".equalsIgnoreCase(said)) {
            return YES;
        }
        return "no".equalsIgnoreCase(said) ? NO : UNSAID;
    }

    /** As it stands in addresses: {@code yes}, {@code no}, or nothing. */
    public String word() {
        return this == UNSAID ? "" : name().toLowerCase(java.util.Locale.ROOT);
    }
}
