package io.redress.reports;

import io.redress.cases.Claim;
import io.redress.cases.Outcome;
import io.redress.sla.ServiceLevel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts how the service levels of filed cases were kept, by {@link Figure}, with outcomes, durations and amounts. */
@ApplicationScoped
public class ServiceLevelReport {
    private static final String CASES = """
            SELECT g.*, m.name_zh, m.name_en FROM (
                SELECT row_key, grouping(row_key) AS is_total, count(*) AS cases,
                    CAST(coalesce(sum(claimed_fen), 0) AS bigint) AS claimed,
                    CAST(coalesce(sum(returned_fen), 0) AS bigint) AS returned, %s
                FROM filed GROUP BY GROUPING SETS ((row_key), ())) g
            LEFT JOIN merchant m ON m.mid = g.row_key""".formatted(outcomeColumns());

    private static final String CLOCKS =
            """
            SELECT f.row_key, grouping(f.row_key) AS is_total, s.level, %s, %s
            FROM filed f JOIN service_clock s ON s.case_id = f.id CROSS JOIN n
            GROUP BY GROUPING SETS ((f.row_key, s.level), (s.level))""".formatted(figureColumns(), "%s AS p50, %s AS p95".formatted(percentile("0.5"), percentile("0.95")));

    private final FiledCases filed;

    ServiceLevelReport(FiledCases filed) {
        this.filed = filed;
    }

    /**
     * Reads a filter from an address; null and empty texts mean the usual.
     *
     * @throws io.redress.shared.RuleViolation MALFORMED on {@code from} or {@code to}, NOT_A_CHOICE on {@code by}, PERIOD_REVERSED
     */
    public ReportFilter filter(String from, String to, String by) {
        return ReportFilter.of(from, to, by, filed.today());
    }

    /** The report on the cases filed from one day to another, both included, in the house's zone. */
    public Report query(LocalDate from, LocalDate to, Grouping by) {
        return query(new ReportFilter(from, to, by));
    }

    @Transactional
    public Report query(ReportFilter filter) {
        var levels = new HashMap<Place, Map<ServiceLevel, Tuple>>();
        for (Tuple row : filed.query(filter, CLOCKS).getResultList()) {
            levels.computeIfAbsent(Place.of(row), place -> new EnumMap<>(ServiceLevel.class))
                    .put(ServiceLevel.valueOf(row.get("level", String.class)), row);
        }
        var counted = filed.query(filter, CASES).getResultList();
        var rows = counted.stream()
                .filter(row -> !Place.of(row).isTotal())
                .map(row -> row(filter.by(), row, levels.getOrDefault(Place.of(row), Map.of())))
                .sorted(order(filter.by()))
                .toList();
        var total = counted.stream()
                .filter(row -> Place.of(row).isTotal())
                .map(row -> row(filter.by(), row, levels.getOrDefault(Place.of(row), Map.of())))
                .findFirst()
                .orElseThrow();
        return new Report(filter, filed.zone(), rows, total);
    }

    /** Nobody's row and the total have both no key. */
    private record Place(boolean isTotal, String key) {
        static Place of(Tuple row) {
            return new Place(row.get("is_total", Number.class).intValue() == 1, row.get("row_key", String.class));
        }
    }

    private static ReportRow row(Grouping by, Tuple row, Map<ServiceLevel, Tuple> clocks) {
        var outcomes = new EnumMap<Outcome, Long>(Outcome.class);
        for (var outcome : Outcome.values()) {
            outcomes.put(outcome, count(row, outcome));
        }
        var levels = new EnumMap<ServiceLevel, LevelFigures>(ServiceLevel.class);
        for (var level : ServiceLevel.values()) {
            levels.put(level, clocks.containsKey(level) ? figures(clocks.get(level)) : LevelFigures.NONE);
        }
        var isMerchant = by == Grouping.MID;
        return new ReportRow(
                row.get("row_key", String.class),
                isMerchant ? row.get("name_zh", String.class) : null,
                isMerchant ? row.get("name_en", String.class) : null,
                row.get("cases", Long.class),
                levels,
                percentiles(clocks.get(ServiceLevel.RESOLUTION)),
                outcomes,
                row.get("claimed", Long.class),
                row.get("returned", Long.class));
    }

    private static LevelFigures figures(Tuple row) {
        return new LevelFigures(
                count(row, Figure.MET),
                count(row, Figure.BREACHED),
                count(row, Figure.RUNNING),
                count(row, Figure.AT_RISK),
                count(row, Figure.CANCELLED));
    }

    private static ReportRow.Percentiles percentiles(Tuple row) {
        return row == null
                ? ReportRow.Percentiles.NONE
                : new ReportRow.Percentiles(exact(row.get("p50", Double.class)), exact(row.get("p95", Double.class)));
    }

    /** Between whole minutes the percentiles stand at hundredths; the rest is noise of the machine. */
    private static Double exact(Double minutes) {
        return minutes == null ? null : Math.round(minutes * 100) / 100.0;
    }

    private static long count(Tuple row, Enum<?> column) {
        return row.get("n_" + column.name().toLowerCase(Locale.ROOT), Long.class);
    }

    private static Comparator<ReportRow> order(Grouping by) {
        return switch (by) {
            case CLAIM -> Comparator.comparing(row -> Claim.valueOf(row.key()));
            case MONTH -> Comparator.comparing(ReportRow::key);
            case ASSIGNEE, MID ->
                Comparator.comparingLong(ReportRow::cases)
                        .reversed()
                        .thenComparing(ReportRow::key, Comparator.nullsLast(Comparator.naturalOrder()));
        };
    }

    private static String outcomeColumns() {
        return Arrays.stream(Outcome.values())
                .map(one -> "count(*) FILTER (WHERE outcome = '%s') AS n_%s".formatted(one, one))
                .collect(Collectors.joining(", "));
    }

    private static String figureColumns() {
        return Arrays.stream(Figure.values())
                .map(one -> "count(*) FILTER (WHERE %s) AS n_%s".formatted(one.sql(), one))
                .collect(Collectors.joining(", "));
    }

    private static String percentile(String share) {
        return ("percentile_cont(%s) WITHIN GROUP (ORDER BY s.worked_minutes)"
                        + " FILTER (WHERE s.level = 'RESOLUTION' AND s.ended_as = 'MET')")
                .formatted(share);
    }
}
