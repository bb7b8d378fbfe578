package io.redress.proof.story;

import io.redress.transactions.Coverage;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The settlement days on which a row would have to be, and whether their files are in. The youngest file that is in is
 * the records' own now: a later day has not come, an earlier one without a file is a gap.
 *
 * @param missing the days whose files are not in
 */
public record Horizon(LocalDate first, LocalDate last, NavigableSet<LocalDate> missing, State state) {
    /** What the absence of a row means. */
    public enum State {
        /** Every file is in: what is not there was not cleared. */
        COVERED,
        /** A file was never imported: absence proves nothing. */
        GAP,
        /** The last files have not come yet: wait. */
        NOT_YET
    }

    static Horizon after(LocalDate day, int days, Coverage coverage) {
        var first = day.plusDays(1);
        var last = day.plusDays(days);
        var missing = first.datesUntil(last.plusDays(1))
                .filter(one -> !coverage.hasSettlement(one))
                .collect(Collectors.toCollection(TreeSet::new));
        return new Horizon(first, last, missing, stateOf(last, missing, coverage));
    }

    private static State stateOf(LocalDate last, NavigableSet<LocalDate> missing, Coverage coverage) {
        if (missing.isEmpty()) {
            return State.COVERED;
        }
        var now = coverage.lastSettlement();
        return now.isEmpty() || last.isAfter(now.get()) ? State.NOT_YET : State.GAP;
    }
}
