package io.redress.transactions.running;

import io.redress.transactions.RecordKind;
import io.redress.transactions.imports.RecordImport;
import io.redress.transactions.reading.ReadRow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The days that a file speaks for, and of which of them it does not tell everything: a line that was set aside may be
 * the very one that somebody looks for.
 */
final class FileDays {
    private static final long MICROS = 1_000_000;

    private final RecordImport file;
    private final ZoneId zone;
    private final NavigableSet<LocalDate> ofRows = new TreeSet<>();
    private final NavigableSet<LocalDate> incomplete = new TreeSet<>();
    private boolean anyDayIncomplete;
    private long dayBegins = 1;
    private long dayEnds = 0;

    FileDays(RecordImport file, ZoneId zone) {
        this.file = file;
        this.zone = zone;
        if (file.kind() == RecordKind.SETTLEMENT) {
            ofRows.add(file.settleDate());
        } else if (file.firstDay() != null) {
            file.firstDay().datesUntil(file.lastDay().plusDays(1)).forEach(ofRows::add);
        }
    }

    void row(long txnMicros) {
        if (file.kind() == RecordKind.JOURNAL && (txnMicros < dayBegins || txnMicros >= dayEnds)) {
            var day = dayOf(txnMicros);
            dayBegins = day.atStartOfDay(zone).toEpochSecond() * MICROS;
            dayEnds = day.plusDays(1).atStartOfDay(zone).toEpochSecond() * MICROS;
            ofRows.add(day);
        }
    }

    void refused(long txnMicros) {
        if (file.kind() == RecordKind.JOURNAL && txnMicros != ReadRow.NO_TIME) {
            incomplete.add(dayOf(txnMicros));
        } else {
            anyDayIncomplete = true;
        }
    }

    /** Those stated, and those of its rows. A stated period does not hide a row outside it. */
    NavigableSet<LocalDate> all() {
        return ofRows;
    }

    /** Whether a journal without a stated period began somewhere in this day: what was before, it may not tell. */
    boolean isOpenAtStart(LocalDate day) {
        return isUnstated() && day.equals(ofRows.first());
    }

    /** Whether such a journal ended somewhere in this day. */
    boolean isOpenAtEnd(LocalDate day) {
        return isUnstated() && day.equals(ofRows.last());
    }

    /** A day outside the stated period is told in part only. */
    boolean isComplete(LocalDate day) {
        var stated = file.firstDay() == null || !day.isBefore(file.firstDay()) && !day.isAfter(file.lastDay());
        return stated && !anyDayIncomplete && !incomplete.contains(day);
    }

    private boolean isUnstated() {
        return file.kind() == RecordKind.JOURNAL && file.firstDay() == null;
    }

    private LocalDate dayOf(long txnMicros) {
        return LocalDate.ofInstant(Instant.ofEpochSecond(Math.floorDiv(txnMicros, MICROS)), zone);
    }
}
