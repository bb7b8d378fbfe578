package io.redress.transactions;

import java.time.LocalDate;
import java.util.List;

/**
 * The days of a period that no file speaks for, or not completely.
 *
 * @param journal days without a complete journal, in their order
 * @param settlement the same of settlement files
 */
public record RecordGaps(List<LocalDate> journal, List<LocalDate> settlement) {

    public static RecordGaps of(LocalDate first, LocalDate last, Coverage coverage) {
        return new RecordGaps(
                gaps(RecordKind.JOURNAL, first, last, coverage), gaps(RecordKind.SETTLEMENT, first, last, coverage));
    }

    private static List<LocalDate> gaps(RecordKind kind, LocalDate first, LocalDate last, Coverage coverage) {
        return first.datesUntil(last.plusDays(1))
                .filter(day -> !coverage.has(kind, day))
                .toList();
    }
}
