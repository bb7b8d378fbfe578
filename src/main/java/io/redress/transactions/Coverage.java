package io.redress.transactions;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Which days the imported records speak for. Absence proves something only on a covered day; an empty file covers its
 * day as well as a full one, and a day of several sources is covered when all of them are in. Days are those of the case's zone.
 *
 * @param journalDays the days whose terminal messages are in
 * @param settlementDays the settlement days whose files are in
 */
public record Coverage(NavigableSet<LocalDate> journalDays, NavigableSet<LocalDate> settlementDays) {
    public Coverage {
        journalDays = new TreeSet<>(journalDays);
        settlementDays = new TreeSet<>(settlementDays);
    }

    public boolean has(RecordKind kind, LocalDate day) {
        return kind == RecordKind.JOURNAL ? hasJournal(day) : hasSettlement(day);
    }

    public boolean hasJournal(LocalDate day) {
        return journalDays.contains(day);
    }

    public boolean hasSettlement(LocalDate day) {
        return settlementDays.contains(day);
    }

    /** Whether every settlement day from the first to the last is in; an empty stretch is. */
    public boolean hasSettlement(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).allMatch(settlementDays::contains);
    }

    /** The youngest settlement day that is in: until then the records speak, later they cannot know. */
    public Optional<LocalDate> lastSettlement() {
        return settlementDays.isEmpty() ? Optional.empty() : Optional.of(settlementDays.last());
    }
}
