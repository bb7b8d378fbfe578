package io.redress.bankcontact;

/** What a bank answered. */
public enum Reply {
    CONFIRMED,
    PARTLY,
    DENIED,
    /** The bank finds no such transaction. */
    NO_RECORD,
    /** The desk stops waiting: the bank did not answer. */
    NO_REPLY
}
