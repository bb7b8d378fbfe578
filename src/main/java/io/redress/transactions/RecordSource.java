package io.redress.transactions;

import java.time.LocalDate;

/**
 * Where the files of one source begin and end so far.
 *
 * @param source the code of the layout of its files
 */
public record RecordSource(RecordKind kind, String source, LocalDate firstDay, LocalDate lastDay) {
    /** A source that is silent for longer has ended; until then each day without its file is a gap. */
    static final int DAYS_AWAITED = 7;

    /** Whether the day is told only when a file of this source is in. */
    public boolean isExpectedOn(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay.plusDays(DAYS_AWAITED));
    }
}
