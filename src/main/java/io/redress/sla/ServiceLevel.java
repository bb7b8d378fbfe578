package io.redress.sla;

/** What a clock measures. Targets are working minutes by level and priority, kept in table service_level. */
public enum ServiceLevel {
    /** From filing until somebody of the desk acts. */
    FIRST_RESPONSE,
    /** From filing until the outcome is decided. */
    RESOLUTION,
    /** From an enquiry until the bank answers. */
    BANK_REPLY,
    /** From an evidence request until the merchant answers. */
    MERCHANT_REPLY
}
