package io.redress.transactions.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import io.redress.transactions.Coverages;
import io.redress.transactions.CoveredDay;
import io.redress.transactions.RecordKind;
import io.redress.transactions.imports.RecordImport;
import io.redress.transactions.imports.RefusedRow;
import io.redress.transactions.layouts.Layouts;
import io.redress.transactions.narration.RefusalSentences;
import io.redress.web.ReaderLanguage;
import io.redress.web.Words;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the pages about records show, in the reader's language. */
@RequestScoped
public class RecordViews {
    private static final int DAYS = 60;

    private final Layouts layouts;
    private final Coverages coverages;
    private final ReaderLanguage reader;
    private final Clock clock;
    private final ZoneId zone;

    RecordViews(
            Layouts layouts,
            Coverages coverages,
            ReaderLanguage reader,
            Clock clock,
            @ConfigProperty(name = "redress.zone", defaultValue = "Asia/Shanghai") ZoneId zone) {
        this.layouts = layouts;
        this.coverages = coverages;
        this.reader = reader;
        this.clock = clock;
        this.zone = zone;
    }

    /** A layout to choose. */
    public record Option(String value, String label) {}

    /** A line set aside, and why. */
    public record RefusedLine(long line, String reason, String content) {}

    /** One kind's last days. */
    public record CoverageLine(RecordKind kind, List<DayCell> days) {}

    /** @param state of the day: {@code done}, {@code warn} or {@code bad}, which are badges too */
    public record DayCell(LocalDate day, String state, String word) {}

    List<Option> layouts() {
        return layouts.all().stream()
                .map(layout -> new Option(
                        layout.code(), Words.of(layout.kind(), reader.locale()) + " · " + layout.name(reader.locale())))
                .toList();
    }

    /** @throws RuleViolation REQUIRED on {@code layout} */
    RecordKind kindOf(String code) {
        return layouts.find(code == null ? "" : code)
                .orElseThrow(() -> RuleViolation.on("layout", Rule.REQUIRED))
                .kind();
    }

    List<RefusedLine> refused(List<RefusedRow> rows) {
        return rows.stream()
                .map(row -> new RefusedLine(
                        row.line(), RefusalSentences.of(row.reason(), row.facts(), reader.locale()), row.content()))
                .toList();
    }

    /** Why a file failed; null unless it did. */
    String failure(RecordImport file) {
        return file.error() == null ? null : RefusalSentences.of(file.error(), file.errorFacts(), reader.locale());
    }

    String shown(int shown, long all) {
        return words().refused_shown(shown, all);
    }

    List<CoverageLine> coverage() {
        var last = LocalDate.ofInstant(clock.instant(), zone).minusDays(1);
        var first = last.minusDays(DAYS - 1L);
        var told = coverages.between(first, last);
        var spoken = coverages.days(first, last).stream()
                .collect(Collectors.groupingBy(
                        CoveredDay::kind, Collectors.mapping(CoveredDay::day, Collectors.toSet())));
        return Stream.of(RecordKind.values())
                .map(kind -> new CoverageLine(
                        kind,
                        first.datesUntil(last.plusDays(1))
                                .map(day -> cell(
                                        day,
                                        told.has(kind, day),
                                        spoken.getOrDefault(kind, Set.of()).contains(day)))
                                .toList()))
                .toList();
    }

    private DayCell cell(LocalDate day, boolean told, boolean spoken) {
        if (told) {
            return new DayCell(day, "done", words().covered());
        }
        return spoken ? new DayCell(day, "warn", words().incomplete()) : new DayCell(day, "bad", words().missing());
    }

    private RecordMessages words() {
        return MessageBundles.get(
                RecordMessages.class, Localized.Literal.of(reader.locale().getLanguage()));
    }
}
