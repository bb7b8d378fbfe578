package io.redress.suspicions;

/** Where a look through the records stands. */
public enum SweepState {
    /** Asked for; nobody began with it. */
    QUEUED,
    /** A node is at it, or was until it died; another one will begin it anew then. */
    RUNNING,
    DONE,
    /** It broke off; what it found until then is kept. */
    FAILED
}
