package io.redress.reports;

import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Which cases a report is about: those filed from one day to another, both included, in the house's zone.
 *
 * @param by what its rows are about
 */
public record ReportFilter(LocalDate from, LocalDate to, Grouping by) {
    /** So many months back, and from the first of that month, so that months stand in full beside each other. */
    private static final int USUAL_MONTHS = 6;

    /** Refuses a first day after the last one as PERIOD_REVERSED on {@code from}. */
    public ReportFilter {
        if (from.isAfter(to)) {
            throw RuleViolation.on("from", Rule.PERIOD_REVERSED);
        }
    }

    /**
     * Reads what stands in an address; null or empty means the usual: by claim, up to today, from the first of the
     * month six months before.
     *
     * @throws RuleViolation MALFORMED on {@code from} or {@code to}, NOT_A_CHOICE on {@code by}, or PERIOD_REVERSED
     */
    static ReportFilter of(String from, String to, String by, LocalDate today) {
        var last = isMissing(to) ? today : day("to", to);
        var usual =
                (last.isBefore(today) ? last : today).minusMonths(USUAL_MONTHS).withDayOfMonth(1);
        var first = isMissing(from) ? usual : day("from", from);
        return new ReportFilter(first, last, isMissing(by) ? Grouping.CLAIM : Grouping.of(by));
    }

    private static boolean isMissing(String text) {
        return text == null || text.isEmpty();
    }

    private static LocalDate day(String field, String text) {
        try {
            // four digits: the database knows no year 10000, and nobody means year 0
            if (text.matches("[1-9]\\d{3}-\\d{2}-\\d{2}")) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // no such day: refused below like any other wrong text
        }
        throw RuleViolation.on(field, Rule.MALFORMED).with("expected", "2026-11-22");
    }
}
