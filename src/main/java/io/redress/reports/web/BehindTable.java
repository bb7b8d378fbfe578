package io.redress.reports.web;

import io.redress.cases.Claim;
import io.redress.reports.Behind;
import io.redress.reports.CaseBehind;
import io.redress.reports.Grouping;
import io.redress.reports.ReportFilter;
import io.redress.reports.web.ReportView.BehindLine;
import io.redress.web.ReaderLanguage;
import io.redress.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays out the cases behind a number. */
@ApplicationScoped
class BehindTable {
    private final RowNames names;
    private final ReaderLanguage reader;

    BehindTable(RowNames names, ReaderLanguage reader) {
        this.names = names;
        this.reader = reader;
    }

    /** What the number counted: {@code Wrong amount · Resolution · Late}. */
    String heading(ReportFilter filter, Behind behind) {
        var locale = reader.locale();
        var result = behind.result();
        return Stream.of(
                        behind.row() == null ? names.messages().total() : row(filter.by(), behind.row()),
                        behind.level() == null ? null : Words.of(behind.level(), locale),
                        behind.figure() == null ? null : Words.of(behind.figure(), locale),
                        result == null
                                ? null
                                : result.outcome() == null
                                        ? names.messages().open()
                                        : Words.of(result.outcome(), locale))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private String row(Grouping by, String key) {
        if (key.equals(Behind.NOBODY)) {
            return names.messages().nobody();
        }
        var known =
                switch (by) {
                    case CLAIM ->
                        Arrays.stream(Claim.values()).anyMatch(one -> one.name().equals(key));
                    case MONTH -> key.matches("\\d{4}-(0[1-9]|1[0-2])");
                    case ASSIGNEE, MID -> true;
                };
        return known ? names.of(by, key) : key;
    }

    BehindLine line(CaseBehind row) {
        var clock = row.clock();
        return new BehindLine(
                row.number(),
                Words.of(row.claim(), reader.locale()),
                row.merchant(reader.locale()),
                row.filedAt(),
                row.outcome(),
                row.claimedFen(),
                row.returnedFen(),
                clock == null ? null : names.hours(clock.workedMinutes()),
                clock == null ? null : names.hours(clock.targetMinutes()),
                clock == null ? null : clock.dueAt(),
                clock == null ? null : names.hours(clock.lateMinutes()));
    }
}
