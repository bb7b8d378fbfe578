package io.redress.reports;

import io.redress.cases.Outcome;
import io.redress.sla.ServiceLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The report as comma-separated values (RFC 4180): a heading, a line a row, the total last. Durations are working
 * minutes, amounts fen. A text that a spreadsheet would take for a formula gets a leading apostrophe.
 */
public final class ReportCsv {
    private ReportCsv() {}

    /** @param label what people call a row, for the column of that name */
    public static String write(Report report, Function<ReportRow, String> label) {
        var lines = new ArrayList<String>();
        lines.add(line(headings()));
        var by = report.filter().by().code();
        report.rows().forEach(row -> lines.add(line(cells(by, label.apply(row), row))));
        lines.add(line(cells("total", "", report.total())));
        return String.join("", lines);
    }

    private static List<String> headings() {
        var cells = new ArrayList<>(List.of("by", "key", "label", "cases"));
        for (var level : ServiceLevel.values()) {
            for (var figure : Figure.values()) {
                cells.add(small(level) + "_" + small(figure));
            }
        }
        cells.addAll(List.of("resolution_p50_minutes", "resolution_p95_minutes"));
        for (var outcome : Outcome.values()) {
            cells.add("outcome_" + small(outcome));
        }
        cells.addAll(List.of("open", "claimed_fen", "returned_fen"));
        return cells;
    }

    private static List<String> cells(String by, String label, ReportRow row) {
        var cells = new ArrayList<String>();
        cells.add(by);
        cells.add(text(row.key()));
        cells.add(text(label));
        cells.add(String.valueOf(row.cases()));
        for (var level : ServiceLevel.values()) {
            for (var figure : Figure.values()) {
                cells.add(String.valueOf(row.levels().get(level).of(figure)));
            }
        }
        cells.add(number(row.resolution().p50()));
        cells.add(number(row.resolution().p95()));
        for (var outcome : Outcome.values()) {
            cells.add(String.valueOf(row.outcomes().get(outcome)));
        }
        cells.add(String.valueOf(row.open()));
        cells.add(String.valueOf(row.claimedFen()));
        cells.add(String.valueOf(row.returnedFen()));
        return cells;
    }

    private static String line(List<String> cells) {
        return cells.stream().map(ReportCsv::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String text(String cell) {
        if (cell == null || cell.isEmpty()) {
            return "";
        }
        return "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static String number(Double minutes) {
        return minutes == null ? "" : String.valueOf(minutes);
    }

    private static String quoted(String cell) {
        return cell.matches("[^\",\r\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    private static String small(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
