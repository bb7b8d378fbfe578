package io.redress.reports;

import io.redress.cases.Outcome;
import io.redress.sla.ServiceLevel;
import java.util.Locale;
import java.util.Map;

/**
 * One row of the report, or its total. Amounts are in fen.
 *
 * @param key constant of the claim, month such as {@code 2026-11}, user name or mid; null in the row of nobody and in
 *     the total
 * @param nameZh the merchant's name in rows by mid, null in others and where it is not known
 * @param levels every service level
 * @param resolution sealed working minutes of RESOLUTION clocks that ended as met, late ones included
 * @param outcomes every outcome, of the cases that have one now; the others are open
 */
public record ReportRow(
        String key,
        String nameZh,
        String nameEn,
        long cases,
        Map<ServiceLevel, LevelFigures> levels,
        Percentiles resolution,
        Map<Outcome, Long> outcomes,
        long claimedFen,
        long returnedFen) {

    /** Working minutes, interpolated (percentile_cont); both null where nothing was measured. */
    public record Percentiles(Double p50, Double p95) {
        static final Percentiles NONE = new Percentiles(null, null);
    }

    /** Cases without an outcome. */
    public long open() {
        return cases - outcomes.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The merchant's name in a language, else in the other one, else the key. */
    public String name(Locale locale) {
        var chinese = locale.getLanguage().equals("zh");
        var first = chinese ? nameZh : nameEn;
        var second = chinese ? nameEn : nameZh;
        return first != null ? first : second != null ? second : key;
    }
}
