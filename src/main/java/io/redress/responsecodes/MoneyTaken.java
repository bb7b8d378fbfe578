package io.redress.responsecodes;

/** Whether the first attempt took money from the customer. */
public enum MoneyTaken {
    NO,
    /** It cannot be known yet: only the records will tell. */
    UNKNOWN,
    YES
}
