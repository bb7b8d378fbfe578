package io.redress.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.redress.cases.Outcome;
import io.redress.shared.MovableClock;
import io.redress.sla.Calendars;
import io.redress.sla.ServiceLevel;
import io.redress.testing.EmbeddedPostgresResource;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The SQL against a slow and obvious count over random cases of 2020. */
@QuarkusTest
@QuarkusTestResource(EmbeddedPostgresResource.class)
class ReportOracleTest {
    private static final Instant NOW = Instant.parse("2020-10-14T06:17:31Z");
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2020, 12, 31);
    private static final int CASES = 250;

    @Inject
    ServiceLevelReport reports;

    @Inject
    CasesBehind casesBehind;

    @Inject
    Planting planting;

    @Inject
    Calendars calendars;

    @Inject
    MovableClock clock;

    @AfterEach
    void back_to_now() {
        planting.uproot();
        clock.reset();
    }

    @ParameterizedTest
    @EnumSource
    void every_number_is_what_a_slow_count_finds(Grouping by) {
        long seed = 20_261_122L + by.ordinal();
        var all = new RandomCases(seed, calendars.usual(), NOW).take(CASES);
        all.forEach(planting::plant);
        clock.moveTo(NOW);
        var report = reports.query(FIRST, LAST, by);
        var keys = all.stream().map(one -> SlowCount.key(one, by)).collect(Collectors.toCollection(HashSet::new));
        assertThat(report.rows()).extracting(ReportRow::key).containsExactlyInAnyOrderElementsOf(keys);
        report.rows().forEach(row -> equal(row, SlowCount.of(all, by, row.key()), seed));
        equal(report.total(), all, seed);
    }

    @ParameterizedTest
    @EnumSource
    void as_many_lines_are_behind_a_number_as_it_says(Grouping by) {
        new RandomCases(7L + by.ordinal(), calendars.usual(), NOW)
                .take(CASES / 5)
                .forEach(planting::plant);
        clock.moveTo(NOW);
        var report = reports.query(FIRST, LAST, by);
        for (var row : report.rows()) {
            var key = row.key() == null ? Behind.NOBODY : row.key();
            behind(report, row, key);
        }
        behind(report, report.total(), null);
    }

    private void behind(Report report, ReportRow row, String key) {
        assertThat(lines(report, new Behind(key, null, null, null))).isEqualTo(row.cases());
        assertThat(lines(report, new Behind(key, null, null, new Behind.Result(null))))
                .isEqualTo(row.open());
        for (var outcome : Outcome.values()) {
            assertThat(lines(report, new Behind(key, null, null, new Behind.Result(outcome))))
                    .isEqualTo(row.outcomes().get(outcome));
        }
        for (var level : ServiceLevel.values()) {
            for (var figure : Figure.values()) {
                assertThat(lines(report, new Behind(key, level, figure, null)))
                        .as("%s %s of %s", level, figure, key)
                        .isEqualTo(row.levels().get(level).of(figure));
            }
        }
    }

    /** Counted over pages, none of which repeats a line. */
    private long lines(Report report, Behind behind) {
        var seen = new HashSet<Long>();
        String after = null;
        do {
            var page = casesBehind.page(report.filter(), behind, 7, after);
            page.items().forEach(line -> assertThat(seen.add(line.id())).isTrue());
            after = page.next();
        } while (after != null);
        return seen.size();
    }

    private void equal(ReportRow row, List<PlantedCase> cases, long seed) {
        var slow = new SlowCount(calendars.usual(), NOW);
        var what = "row %s of seed %d".formatted(row.key(), seed);
        assertThat(row.cases()).as(what).isEqualTo(cases.size());
        for (var level : ServiceLevel.values()) {
            for (var figure : Figure.values()) {
                assertThat(row.levels().get(level).of(figure))
                        .as("%s %s, %s", level, figure, what)
                        .isEqualTo(slow.count(cases, level, figure));
            }
        }
        for (var outcome : Outcome.values()) {
            assertThat(row.outcomes().get(outcome)).as(what).isEqualTo(SlowCount.outcomes(cases, outcome));
        }
        assertThat(row.open()).as(what).isEqualTo(SlowCount.outcomes(cases, null));
        assertThat(row.resolution().p50()).as(what).isEqualTo(slow.percentile(cases, 50));
        assertThat(row.resolution().p95()).as(what).isEqualTo(slow.percentile(cases, 95));
        assertThat(row.claimedFen())
                .as(what)
                .isEqualTo(cases.stream().mapToLong(one -> one.claimedFen).sum());
        assertThat(row.returnedFen())
                .as(what)
                .isEqualTo(cases.stream().mapToLong(one -> one.returnedFen).sum());
    }
}
