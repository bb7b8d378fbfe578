package io.redress.resolution;

/** What the checker says of a proposal. */
public enum Decision {
    APPROVE,
    /** Back to review, with a note. */
    RETURN
}
