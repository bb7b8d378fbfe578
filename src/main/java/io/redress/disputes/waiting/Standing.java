package io.redress.disputes.waiting;

/** The three groups of a merchant's cases, in the order of the list. */
public enum Standing {
    /** The merchant has something to do. */
    WAITING,
    OPEN,
    OVER
}
