package io.redress.reports;

import static io.redress.sla.ServiceLevel.BANK_REPLY;
import static io.redress.sla.ServiceLevel.FIRST_RESPONSE;
import static io.redress.sla.ServiceLevel.MERCHANT_REPLY;
import static io.redress.sla.ServiceLevel.RESOLUTION;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.redress.cases.Claim;
import io.redress.cases.Outcome;
import io.redress.cases.Remedy;
import io.redress.shared.MovableClock;
import io.redress.sla.ServiceLevel;
import io.redress.testing.Actors;
import io.redress.testing.CaseJourney;
import io.redress.testing.Claims;
import io.redress.testing.EmbeddedPostgresResource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each test has days of its own, where nobody else files. */
@QuarkusTest
@QuarkusTestResource(EmbeddedPostgresResource.class)
class ServiceLevelReportTest {
    @Inject
    ServiceLevelReport reports;

    @Inject
    CasesBehind casesBehind;

    @Inject
    Planting planting;

    @Inject
    CaseJourney journey;

    @Inject
    MovableClock clock;

    @AfterEach
    void back_to_now() {
        planting.uproot();
        clock.reset();
    }

    @Test
    void met_breached_and_cancelled_exclude_each_other_and_a_late_end_is_breached() {
        plant(day("2019-01-08").met(RESOLUTION, 100).met(FIRST_RESPONSE, 10));
        plant(day("2019-01-08").late(RESOLUTION, 300).late(FIRST_RESPONSE, 250));
        plant(day("2019-01-08").overdue(RESOLUTION, Instant.parse("2019-01-09T03:00:00Z")));
        plant(day("2019-01-08").cancelled(RESOLUTION, true).cancelled(FIRST_RESPONSE, false));
        var total = on("2019-01-08", Grouping.CLAIM).total();
        assertThat(total.cases()).isEqualTo(4);
        assertThat(total.levels().get(RESOLUTION)).isEqualTo(new LevelFigures(1, 3, 1, 0, 0));
        assertThat(total.levels().get(FIRST_RESPONSE)).isEqualTo(new LevelFigures(1, 1, 0, 0, 1));
        assertThat(total.levels().get(BANK_REPLY)).isEqualTo(LevelFigures.NONE);
    }

    @Test
    void at_risk_is_who_was_warned_or_has_little_time_left() {
        clock.moveTo(Instant.parse("2019-02-11T06:00:00Z"));
        var soon = Instant.parse("2019-02-11T07:00:00Z");
        plant(day("2019-02-11").open(RESOLUTION, Instant.parse("2019-02-11T05:59:00Z"), soon));
        plant(day("2019-02-11").open(RESOLUTION, Instant.parse("2019-02-11T06:12:00Z"), soon));
        plant(day("2019-02-11").paused(RESOLUTION, true));
        plant(day("2019-02-11").paused(RESOLUTION, false));
        plant(day("2019-02-11").overdue(RESOLUTION, Instant.parse("2019-02-11T05:00:00Z")));
        var figures = on("2019-02-11", Grouping.CLAIM).total().levels().get(RESOLUTION);
        assertThat(figures).isEqualTo(new LevelFigures(0, 1, 5, 2, 0));
    }

    @Test
    void durations_are_interpolated_over_resolutions_that_ended_as_met() {
        plant(day("2019-03-04").met(RESOLUTION, 100).met(FIRST_RESPONSE, 9_999));
        plant(day("2019-03-04").met(RESOLUTION, 200));
        plant(day("2019-03-04").late(RESOLUTION, 401));
        plant(day("2019-03-04").cancelled(RESOLUTION, false));
        plant(day("2019-03-04").claim(Claim.WRONG_AMOUNT).paused(RESOLUTION, false));
        var report = on("2019-03-04", Grouping.CLAIM);
        // 200 in the middle; 95 % of the way from the first of three to the last lies 0.9 between 200 and 401
        assertThat(report.total().resolution()).isEqualTo(new ReportRow.Percentiles(200.0, 380.9));
        assertThat(report.rows().get(0).key()).isEqualTo("WRONG_AMOUNT");
        assertThat(report.rows().get(0).resolution()).isEqualTo(ReportRow.Percentiles.NONE);
    }

    @Test
    void amounts_and_outcomes_count_a_case_once_however_many_clocks_it_has() {
        plant(day("2019-04-09")
                .ended(Outcome.UPHELD, 9_000)
                .met(RESOLUTION, 1)
                .met(RESOLUTION, 2)
                .met(BANK_REPLY, 3)
                .met(BANK_REPLY, 4));
        plant(day("2019-04-09").ended(Outcome.DECLINED, 0).met(RESOLUTION, 1));
        plant(day("2019-04-09").paused(RESOLUTION, false));
        var total = on("2019-04-09", Grouping.MONTH).total();
        assertThat(total.cases()).isEqualTo(3);
        assertThat(total.claimedFen()).isEqualTo(30_000);
        assertThat(total.returnedFen()).isEqualTo(9_000);
        assertThat(total.outcomes()).containsEntry(Outcome.UPHELD, 1L).containsEntry(Outcome.DECLINED, 1L);
        assertThat(total.open()).isEqualTo(1);
        assertThat(total.levels().get(RESOLUTION).met()).isEqualTo(3);
    }

    @Test
    void days_and_months_begin_at_midnight_in_shanghai_and_both_ends_count() {
        plant(new PlantedCase("2019-05-30T15:59:59Z"));
        plant(new PlantedCase("2019-05-30T16:00:00Z"));
        plant(new PlantedCase("2019-05-31T16:00:00Z"));
        plant(new PlantedCase("2019-06-01T15:59:59.999999Z"));
        plant(new PlantedCase("2019-06-01T16:00:00Z"));
        var report = reports.query(LocalDate.of(2019, 5, 31), LocalDate.of(2019, 6, 1), Grouping.MONTH);
        assertThat(report.rows()).extracting(ReportRow::key).containsExactly("2019-05", "2019-06");
        assertThat(report.rows()).extracting(ReportRow::cases).containsExactly(1L, 2L);
    }

    @Test
    void nobody_has_a_row_and_is_not_the_total() {
        plant(day("2019-07-02").met(RESOLUTION, 5));
        plant(day("2019-07-02").of("wang").late(RESOLUTION, 500));
        plant(day("2019-07-02").of("wang"));
        var report = on("2019-07-02", Grouping.ASSIGNEE);
        assertThat(report.rows()).extracting(ReportRow::key).containsExactly("wang", null);
        assertThat(report.rows().get(1).levels().get(RESOLUTION)).isEqualTo(new LevelFigures(1, 0, 0, 0, 0));
        assertThat(report.total().levels().get(RESOLUTION)).isEqualTo(new LevelFigures(1, 1, 0, 0, 0));
        assertThat(report.total().cases()).isEqualTo(3);
    }

    @Test
    void a_period_without_cases_has_no_rows_and_a_total_of_nothing() {
        var report = on("2018-01-01", Grouping.MID);
        assertThat(report.rows()).isEmpty();
        assertThat(report.total().cases()).isZero();
        assertThat(report.total().levels()).containsOnlyKeys(ServiceLevel.values());
        assertThat(report.total().claimedFen()).isZero();
    }

    @Test
    void a_life_lived_through_the_use_cases_is_counted() {
        var day = LocalDate.of(2027, 6, 1);
        clock.moveTo(Instant.parse("2027-06-01T01:00:00Z"));
        journey.files(Claims.identified())
                .takes(Actors.LIAISON)
                .proposes(Outcome.UPHELD, Remedy.CREDIT_ADJUSTMENT, 12_500);
        journey.files(Claims.identified());
        clock.advance(Duration.ofHours(3));
        var report = reports.query(day, day, Grouping.ASSIGNEE);
        assertThat(report.rows()).extracting(ReportRow::key).containsExactlyInAnyOrder("liaison", null);
        assertThat(report.total().levels().get(RESOLUTION).met()).isEqualTo(1);
        assertThat(report.total().levels().get(FIRST_RESPONSE).running()).isEqualTo(1);
        assertThat(report.total().returnedFen()).isEqualTo(12_500);
        assertThat(report.total().outcomes()).containsEntry(Outcome.UPHELD, 1L);
    }

    @Test
    void the_cases_behind_tell_what_their_clock_worked_and_by_how_much_it_is_late() {
        clock.moveTo(Instant.parse("2019-08-06T05:00:00Z"));
        plant(day("2019-08-06").late(MERCHANT_REPLY, 300));
        plant(new PlantedCase("2019-08-06T01:00:00Z")
                .open(MERCHANT_REPLY, Instant.parse("2019-08-06T06:00:00Z"), Instant.parse("2019-08-06T07:00:00Z")));
        var filter = new ReportFilter(LocalDate.of(2019, 8, 6), LocalDate.of(2019, 8, 6), Grouping.CLAIM);
        var behind = new Behind("OTHER", MERCHANT_REPLY, null, null);
        var lines = casesBehind.page(filter, behind, 10, null).items();
        assertThat(lines).extracting(line -> line.clock().lateMinutes()).containsExactly(300L - Planting.TARGET, null);
        // from nine to one o'clock with the noon hour off
        assertThat(lines.get(1).clock().workedMinutes()).isEqualTo(180);
    }

    private Report on(String day, Grouping by) {
        return reports.query(LocalDate.parse(day), LocalDate.parse(day), by);
    }

    private static PlantedCase day(String day) {
        return new PlantedCase(day + "T02:00:00Z");
    }

    private void plant(PlantedCase planted) {
        planting.plant(planted);
    }
}
