package io.redress.cases;

import io.redress.identity.Actor;
import java.time.Instant;

/**
 * A case changed its status; observed in the same transaction. {@code from} is null when the case was just filed, and
 * equals {@code to} when a station was entered anew.
 */
public record CaseMoved(DisputeCase moved, CaseStatus from, CaseStatus to, Actor by, Instant at) {
    /** The case left this station, or entered it anew. */
    public boolean left(CaseStatus station) {
        return from == station;
    }
}
