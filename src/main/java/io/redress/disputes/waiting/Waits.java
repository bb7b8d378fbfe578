package io.redress.disputes.waiting;

import java.time.Instant;

/**
 * One thing that a case waits for its merchant to do.
 *
 * @param until the last moment for it, null where it has none
 * @param count how many messages, 1 for anything else
 */
public record Waits(For what, Instant until, long count) {
    /** In the order in which they matter. */
    public enum For {
        PAPERS,
        PAYMENT,
        DECISION,
        MESSAGE
    }

    static Waits of(For what, Instant until) {
        return new Waits(what, until, 1);
    }
}
