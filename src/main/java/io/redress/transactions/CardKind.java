package io.redress.transactions;

/** Decides which remedies a card allows: only a credit card's issuer accepts a debit adjustment. */
public enum CardKind {
    DEBIT,
    CREDIT,
    /** The source does not say; no remedy that needs to know is suggested. */
    UNKNOWN
}
