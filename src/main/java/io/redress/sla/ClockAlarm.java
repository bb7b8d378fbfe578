package io.redress.sla;

import java.time.Instant;

/**
 * Fired inside the transaction that records it, once for each clock and kind, never before its time. An observer that
 * throws undoes the alarm of this clock alone; it is raised again a little later. A clock found overdue without
 * having been warned raises only {@code BREACHED}.
 */
public record ClockAlarm(long caseId, long clockId, ServiceLevel level, Kind kind, Instant dueAt, Instant raisedAt) {
    /** How bad it is. */
    public enum Kind {
        AT_RISK,
        BREACHED
    }
}
