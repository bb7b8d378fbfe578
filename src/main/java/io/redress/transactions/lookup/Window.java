package io.redress.transactions.lookup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The time in which rows of a payment can lie: bounds every question, so that only some months are looked into.
 *
 * @param day the day as it is remembered
 */
record Window(LocalDate day, ZoneId zone) {
    /** A refund may be remembered half a year after its sale. */
    private static final int DAYS_BEFORE = 190;

    /** What comes back later than this is no part of the case any more. */
    private static final int DAYS_AFTER = 120;

    /** Rows of the same card tell something only near the payment. */
    private static final int CARD_DAYS_BEFORE = 8;

    private static final int CARD_DAYS_AFTER = 62;

    /** A settlement row comes a day or two after its payment. */
    private static final int CLEARED_WITHIN = 5;

    Instant first() {
        return start(day.minusDays(DAYS_BEFORE));
    }

    Instant last() {
        return start(day.plusDays(DAYS_AFTER));
    }

    LocalDate firstSettled() {
        return day.minusDays(DAYS_BEFORE);
    }

    LocalDate lastSettled() {
        return day.plusDays(DAYS_AFTER);
    }

    Instant cardFirst() {
        return start(day.minusDays(CARD_DAYS_BEFORE));
    }

    Instant cardLast() {
        return start(day.plusDays(CARD_DAYS_AFTER));
    }

    LocalDate cardFirstSettled() {
        return day.minusDays(CARD_DAYS_BEFORE);
    }

    LocalDate cardLastSettled() {
        return day.plusDays(CARD_DAYS_AFTER);
    }

    /** A day early, for payments around midnight. */
    Instant dayBefore() {
        return start(day.minusDays(1));
    }

    /** The end of the day after. */
    Instant dayAfter() {
        return start(day.plusDays(2));
    }

    LocalDate clearedLast() {
        return day.plusDays(CLEARED_WITHIN);
    }

    private Instant start(LocalDate of) {
        return of.atStartOfDay(zone).toInstant();
    }
}
