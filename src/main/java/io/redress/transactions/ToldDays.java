package io.redress.transactions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The days that the sources of one kind of records have told. A source is expected from its first day to a week after
 * its last; a longer silence means that it has ended.
 */
final class ToldDays {
    private static final int SILENCE = 7;

    private final List<Source> sources = new ArrayList<>();

    private record Source(LocalDate first, LocalDate last, Set<Integer> days) {
        boolean isSilentOn(int day) {
            var isExpected = day >= first.toEpochDay() && day <= last.toEpochDay() + SILENCE;
            return isExpected && !days.contains(day);
        }
    }

    /** @param days those it has told wholly, as numbers since 1970 */
    void add(LocalDate first, LocalDate last, Integer[] days) {
        sources.add(new Source(first, last, new HashSet<>(List.of(days))));
    }

    /** The days on which nobody who is expected was silent. */
    NavigableSet<LocalDate> byAll() {
        var all = new TreeSet<LocalDate>();
        for (var source : sources) {
            for (int day : source.days()) {
                if (sources.stream().noneMatch(other -> other.isSilentOn(day))) {
                    all.add(LocalDate.ofEpochDay(day));
                }
            }
        }
        return all;
    }
}
