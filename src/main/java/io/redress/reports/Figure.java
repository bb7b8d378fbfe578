package io.redress.reports;

/**
 * What is counted of the clocks of a service level: the one definition, for report, drill-down and glossary. A clock
 * is counted, not a case: a case that was reopened has a second RESOLUTION clock, one that asked two banks two
 * BANK_REPLY clocks. MET, BREACHED and CANCELLED exclude each other; the first two are the clocks whose promise is
 * decided.
 */
public enum Figure {
    /** Ended as met before the working time of its target was used up. */
    MET("s.ended_as = 'MET' AND s.breached_at IS NULL"),
    /** The target was missed: still running, cancelled afterwards, or met at last but late. */
    BREACHED("s.breached_at IS NOT NULL"),
    /** Not ended, whether it runs or pauses, in time or breached. */
    RUNNING("s.ended_at IS NULL"),
    /** Not ended, not breached, and warned of or with no more than its at-risk minutes left. */
    // until it has warned, the next alarm is the moment from which the clock is at risk
    AT_RISK("s.ended_at IS NULL AND s.breached_at IS NULL"
            + " AND (s.warned_at IS NOT NULL OR s.next_alarm_at <= n.asked_at)"),
    /** Ended in time without an answer being owed any more: withdrawn, or asked for something else. */
    CANCELLED("s.ended_as = 'CANCELLED' AND s.breached_at IS NULL");

    private final String sql;

    Figure(String sql) {
        this.sql = sql;
    }

    /** A condition on {@code service_clock s} and the moment {@code n.asked_at}. */
    String sql() {
        return sql;
    }
}
