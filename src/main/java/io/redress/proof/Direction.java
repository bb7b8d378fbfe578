package io.redress.proof;

/** Who is owed the proven amount. */
public enum Direction {
    CARDHOLDER,
    /** The merchant got less than the cardholder agreed to, or gave back more than was taken. */
    MERCHANT,
    NOBODY
}
