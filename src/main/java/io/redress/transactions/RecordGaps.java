package io.redress.transactions;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The days of a period that no file speaks for, or not completely.
 *
 * @param journal days without a complete journal, in their order
 * @param settlement the same of settlement files
 */
public record RecordGaps(List<LocalDate> journal, List<LocalDate> settlement) {

    /** @param covered the days of the period of which some file spoke */
    public static RecordGaps of(LocalDate first, LocalDate last, List<CoveredDay> covered) {
        return new RecordGaps(
                gaps(RecordKind.JOURNAL, first, last, covered), gaps(RecordKind.SETTLEMENT, first, last, covered));
    }

    private static List<LocalDate> gaps(RecordKind kind, LocalDate first, LocalDate last, List<CoveredDay> covered) {
        var complete = covered.stream()
                .filter(day -> day.kind() == kind && day.complete())
                .map(CoveredDay::day)
                .collect(Collectors.toCollection(TreeSet::new));
        return first.datesUntil(last.plusDays(1))
                .filter(day -> !complete.contains(day))
                .toList();
    }
}
