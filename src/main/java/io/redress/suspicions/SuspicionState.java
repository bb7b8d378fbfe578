package io.redress.suspicions;

/** What became of a suspected fault. */
public enum SuspicionState {
    /** Nobody has looked at it yet. */
    OPEN,
    /** Somebody thought it worth a case. */
    CASE_OPENED,
    /** Somebody knows better than the records. */
    DISMISSED
}
