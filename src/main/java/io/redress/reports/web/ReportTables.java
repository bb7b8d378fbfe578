package io.redress.reports.web;

import io.redress.cases.Outcome;
import io.redress.reports.Behind;
import io.redress.reports.Figure;
import io.redress.reports.Grouping;
import io.redress.reports.Report;
import io.redress.reports.ReportFilter;
import io.redress.reports.ReportRow;
import io.redress.reports.web.ReportView.Bar;
import io.redress.reports.web.ReportView.Choice;
import io.redress.reports.web.ReportView.Count;
import io.redress.reports.web.ReportView.Line;
import io.redress.reports.web.ReportView.MoneyLine;
import io.redress.reports.web.ReportView.Section;
import io.redress.sla.ServiceLevel;
import io.redress.web.ReaderLanguage;
import io.redress.web.Spoken;
import io.redress.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;

/** Lays the report out in sentences, charts and tables whose counts lead to the cases behind them. */
@ApplicationScoped
class ReportTables {
    /** What a manager minds most comes first. */
    private static final List<ServiceLevel> ORDER = List.of(
            ServiceLevel.RESOLUTION, ServiceLevel.FIRST_RESPONSE, ServiceLevel.BANK_REPLY, ServiceLevel.MERCHANT_REPLY);

    /** More bars than this are a picture of nothing. */
    private static final int MOST_BARS = 12;
    /** A page of four tables stays light and readable with so many rows each; the file has the rest. */
    private static final int MOST_ROWS = 100;

    private static final long LONGEST = 1_000;

    private final RowNames names;
    private final Glossary glossary;
    private final Spoken spoken;
    private final ReaderLanguage reader;

    ReportTables(RowNames names, Glossary glossary, Spoken spoken, ReaderLanguage reader) {
        this.names = names;
        this.glossary = glossary;
        this.spoken = spoken;
        this.reader = reader;
    }

    ReportView of(Report report) {
        var rows = report.rows().stream().limit(MOST_ROWS).toList();
        var all = report.rows().size();
        return new ReportView(
                filtered(report.filter()),
                sentence(report.total()),
                ReportLinks.of(report.filter()),
                names.of(report.filter().by()),
                List.of(Figure.values()),
                List.of(Outcome.values()),
                ORDER.stream().map(level -> section(report, rows, level)).toList(),
                lines(report, rows, (row, isTotal) -> money(report.filter(), row, isTotal)),
                all > MOST_ROWS ? names.messages().table_cut(MOST_ROWS, all) : null,
                glossary.terms(),
                report.total().cases() == 0);
    }

    List<Choice> choices() {
        return Arrays.stream(Grouping.values())
                .map(one -> new Choice(one.code(), names.of(one)))
                .toList();
    }

    String label(ReportFilter filter, ReportRow row) {
        return names.of(filter.by(), row);
    }

    String filtered(ReportFilter filter) {
        return names.messages()
                .filtered(spoken.day(filter.from()), spoken.day(filter.to()), spoken.zoneName(), names.of(filter.by()));
    }

    private String sentence(ReportRow total) {
        if (total.cases() == 0) {
            return names.messages().empty();
        }
        var resolved = total.levels().get(ServiceLevel.RESOLUTION);
        return resolved.decided() == 0
                ? names.messages().result_none(resolved.atRisk())
                : names.messages().result(resolved.decided(), resolved.met(), resolved.breached(), resolved.atRisk());
    }

    private Section section(Report report, List<ReportRow> rows, ServiceLevel level) {
        var figures = report.total().levels().get(level);
        var sentence = figures.decided() == 0
                ? null
                : names.messages()
                        .chart(Words.of(level, reader.locale()), figures.met(), figures.decided(), figures.breached());
        return new Section(
                level,
                sentence,
                bars(report, level),
                report.rows().size() > MOST_BARS ? names.messages().chart_cut(MOST_BARS) : null,
                lines(report, rows, (row, isTotal) -> line(report.filter(), level, row, isTotal)),
                level == ServiceLevel.RESOLUTION);
    }

    private List<Bar> bars(Report report, ServiceLevel level) {
        var drawn = report.rows().size() > MOST_BARS ? most(report.rows()) : report.rows();
        var longest = drawn.stream()
                .mapToLong(row -> row.levels().get(level).decided())
                .max()
                .orElse(0);
        return drawn.stream()
                .map(row -> {
                    var figures = row.levels().get(level);
                    return new Bar(
                            names.of(report.filter().by(), row),
                            figures.met(),
                            figures.breached(),
                            width(figures.met(), longest),
                            width(figures.breached(), longest));
                })
                .toList();
    }

    private static List<ReportRow> most(List<ReportRow> rows) {
        var most = rows.stream()
                .sorted(Comparator.comparingLong(ReportRow::cases).reversed())
                .limit(MOST_BARS)
                .toList();
        return rows.stream().filter(most::contains).toList();
    }

    private static long width(long part, long longest) {
        return longest == 0 ? 0 : part * LONGEST / longest;
    }

    private <L> List<L> lines(Report report, List<ReportRow> rows, BiFunction<ReportRow, Boolean, L> line) {
        var lines = new ArrayList<L>();
        rows.forEach(row -> lines.add(line.apply(row, false)));
        lines.add(line.apply(report.total(), true));
        return lines;
    }

    private Line line(ReportFilter filter, ServiceLevel level, ReportRow row, boolean isTotal) {
        var key = key(row, isTotal);
        var figures = row.levels().get(level);
        var counts = Arrays.stream(Figure.values())
                .map(figure -> count(filter, figures.of(figure), new Behind(key, level, figure, null)))
                .toList();
        return new Line(
                label(filter, row, isTotal),
                isTotal,
                count(filter, row.cases(), new Behind(key, null, null, null)),
                counts,
                names.share(figures.met(), figures.decided()),
                names.hours(row.resolution().p50()),
                names.hours(row.resolution().p95()));
    }

    private MoneyLine money(ReportFilter filter, ReportRow row, boolean isTotal) {
        var key = key(row, isTotal);
        var outcomes = Arrays.stream(Outcome.values())
                .map(one -> count(filter, row.outcomes().get(one), ended(key, one)))
                .toList();
        return new MoneyLine(
                label(filter, row, isTotal),
                isTotal,
                count(filter, row.cases(), new Behind(key, null, null, null)),
                outcomes,
                count(filter, row.open(), ended(key, null)),
                row.claimedFen(),
                row.returnedFen());
    }

    private static Behind ended(String key, Outcome outcome) {
        return new Behind(key, null, null, new Behind.Result(outcome));
    }

    private static Count count(ReportFilter filter, long value, Behind behind) {
        return new Count(value, value == 0 ? null : "/reports/cases?" + ReportLinks.of(filter, behind));
    }

    private static String key(ReportRow row, boolean isTotal) {
        return isTotal ? null : row.key() == null ? Behind.NOBODY : row.key();
    }

    private String label(ReportFilter filter, ReportRow row, boolean isTotal) {
        return isTotal ? names.messages().total() : label(filter, row);
    }
}
