package io.redress.suspicions;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One look through the records of a period.
 *
 * @param firstDay the first day of the payments
 * @param lastDay the last one, included
 * @param merchants how many merchants were looked through; grows while it runs
 * @param found faults of the period that nobody has claimed, so far
 * @param created those of them that were not known before
 * @param askedBy who asked for it; {@code system} every night
 * @param endedAt null until it is done or failed
 */
public record SweepRun(
        long id,
        LocalDate firstDay,
        LocalDate lastDay,
        SweepState state,
        int merchants,
        int found,
        int created,
        String askedBy,
        Instant askedAt,
        Instant endedAt) {

    public boolean isOpen() {
        return state == SweepState.QUEUED || state == SweepState.RUNNING;
    }
}
