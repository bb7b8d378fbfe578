package io.redress.sla;

import static io.redress.sla.ServiceLevel.BANK_REPLY;
import static io.redress.sla.ServiceLevel.FIRST_RESPONSE;
import static io.redress.sla.ServiceLevel.RESOLUTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.redress.shared.MovableClock;
import io.redress.testing.CaseRows;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.data.TemporalUnitOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ServiceClocksTest {
    private static final AtomicLong CASES = new AtomicLong(1_000_000);
    /** The clock of the application goes on while a test runs. */
    private static final TemporalUnitOffset MOMENTS = within(20, ChronoUnit.SECONDS);

    @Inject
    CaseRows rows;

    @Inject
    ServiceClocks clocks;

    @Inject
    MovableClock clock;

    private final long caseId = CASES.incrementAndGet();

    @BeforeEach
    void the_cases_exist() {
        rows.exist(caseId, 1);
    }

    @AfterEach
    void back_to_the_present() {
        clock.reset();
    }

    @Test
    void a_started_clock_is_due_after_its_target_in_working_time() {
        at("2026-09-30T16:00", () -> clocks.start(caseId, "NORMAL", FIRST_RESPONSE, null));
        assertThat(clocks.dueOf(caseId, FIRST_RESPONSE)).isCloseTo(wall("2026-10-08T11:00"), MOMENTS);
        assertThat(only().nextAlarmAt()).isCloseTo(wall("2026-10-08T10:12"), MOMENTS);
        assertThat(clocks.remaining(only())).isCloseTo(Duration.ofMinutes(240), Duration.ofSeconds(20));
    }

    @Test
    void an_urgent_case_gets_less_time() {
        at("2026-11-23T09:00", () -> clocks.start(caseId, "URGENT", FIRST_RESPONSE, null));
        assertThat(clocks.nearestDue(caseId)).isCloseTo(wall("2026-11-23T10:00"), MOMENTS);
    }

    @Test
    void a_pause_stops_the_time_and_keeps_its_reason() {
        at("2026-11-23T09:00", () -> clocks.start(caseId, "NORMAL", RESOLUTION, null));
        at("2026-11-23T11:00", () -> clocks.pause(caseId, RESOLUTION, "BANK_ASKED"));
        assertThat(clocks.nearestDue(caseId)).isNull();
        assertThat(only().nextAlarmAt()).isNull();
        at("2026-11-26T17:00", () -> clocks.resume(caseId, RESOLUTION));
        // 2 of 40 hours are used up: 1 on Thursday, 8 a day until Wednesday, 5 on the last day
        assertThat(clocks.nearestDue(caseId)).isCloseTo(wall("2026-12-03T15:00"), MOMENTS);
        assertThat(only().pauses())
                .singleElement()
                .satisfies(pause -> assertThat(pause.reason()).isEqualTo("BANK_ASKED"))
                .satisfies(pause -> assertThat(pause.resumedAt()).isCloseTo(wall("2026-11-26T17:00"), MOMENTS));
    }

    @Test
    void several_pauses_add_up() {
        at("2026-11-23T09:00", () -> clocks.start(caseId, "NORMAL", FIRST_RESPONSE, null));
        for (int hour = 9; hour < 12; hour++) {
            String on = "2026-11-23T%02d:".formatted(hour);
            at(on + "15", () -> clocks.pause(caseId, FIRST_RESPONSE, "first"));
            at(on + "30", () -> clocks.pause(caseId, FIRST_RESPONSE, "second has no effect"));
            at(on + "45", () -> clocks.resume(caseId, FIRST_RESPONSE));
        }
        // 90 minutes of 240 used at noon
        assertThat(clocks.nearestDue(caseId)).isCloseTo(wall("2026-11-23T15:30"), MOMENTS);
        at("2026-11-23T13:30", () -> clocks.meet(caseId, FIRST_RESPONSE));
        assertThat(only().workedMinutes()).isBetween(119, 121);
        assertThat(only().breachedAt()).isNull();
    }

    @Test
    void a_clock_that_ends_late_is_breached_though_no_sweep_saw_it() {
        at("2026-11-23T09:00", () -> clocks.start(caseId, "NORMAL", FIRST_RESPONSE, null));
        at("2026-11-23T15:00", () -> clocks.meet(caseId, FIRST_RESPONSE));
        ServiceClock met = only();
        assertThat(met.end()).isEqualTo(ServiceClock.End.MET);
        assertThat(met.breachedAt()).isCloseTo(wall("2026-11-23T14:00"), MOMENTS);
        assertThat(clocks.remaining(met)).isCloseTo(Duration.ofMinutes(-60), Duration.ofSeconds(20));
        assertThat(met.nextAlarmAt()).isNull();
    }

    @Test
    void a_pause_after_the_due_moment_does_not_save_the_clock() {
        at("2026-11-23T09:00", () -> clocks.start(caseId, "NORMAL", FIRST_RESPONSE, null));
        at("2026-11-23T15:00", () -> clocks.pause(caseId, FIRST_RESPONSE, "too late"));
        at("2026-11-24T15:00", () -> clocks.resume(caseId, FIRST_RESPONSE));
        at("2026-11-24T15:30", () -> clocks.meet(caseId, FIRST_RESPONSE));
        assertThat(only().breachedAt()).isCloseTo(wall("2026-11-23T14:00"), MOMENTS);
        assertThat(only().workedMinutes()).isBetween(329, 331);
    }

    @Test
    void a_clock_ended_while_paused_counts_until_the_pause() {
        at("2026-11-23T09:00", () -> clocks.start(caseId, "NORMAL", FIRST_RESPONSE, null));
        at("2026-11-23T10:00", () -> clocks.pause(caseId, FIRST_RESPONSE, "papers"));
        at("2026-11-25T10:00", () -> clocks.cancel(caseId, FIRST_RESPONSE));
        assertThat(only().end()).isEqualTo(ServiceClock.End.CANCELLED);
        assertThat(only().workedMinutes()).isBetween(59, 61);
        assertThat(only().breachedAt()).isNull();
    }

    @Test
    void calls_without_an_open_clock_change_nothing() {
        at("2026-11-23T09:00", () -> {
            clocks.pause(caseId, RESOLUTION, "none");
            clocks.resume(caseId, RESOLUTION);
            clocks.meet(caseId, RESOLUTION);
            clocks.cancel(caseId, RESOLUTION);
            clocks.cancelAll(caseId);
        });
        assertThat(all()).isEmpty();
        at("2026-11-23T09:00", () -> clocks.start(caseId, "NORMAL", RESOLUTION, null));
        at("2026-11-23T10:00", () -> clocks.meet(caseId, RESOLUTION));
        at("2026-11-23T11:00", () -> clocks.cancelAll(caseId));
        assertThat(only().end()).isEqualTo(ServiceClock.End.MET);
    }

    @Test
    void enquiries_have_clocks_of_their_own() {
        at("2026-11-23T09:00", () -> {
            clocks.start(caseId, "NORMAL", BANK_REPLY, 1L);
            clocks.start(caseId, "NORMAL", BANK_REPLY, 2L);
        });
        at("2026-11-23T10:00", () -> clocks.meet(caseId, BANK_REPLY, 2L));
        assertThat(all()).extracting(ServiceClock::hasEnded).containsExactly(false, true);
        at("2026-11-23T11:00", () -> clocks.cancelAll(caseId));
        assertThat(all()).allMatch(ServiceClock::hasEnded);
    }

    @Test
    void a_second_open_clock_of_the_same_level_is_refused_and_after_the_end_it_is_not() {
        at("2026-11-23T09:00", () -> clocks.start(caseId, "NORMAL", RESOLUTION, null));
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> at("2026-11-23T10:00", () -> clocks.start(caseId, "NORMAL", RESOLUTION, null)))
                .withStackTraceContaining("uq_service_clock_open");
        at("2026-11-23T11:00", () -> clocks.meet(caseId, RESOLUTION));
        at("2026-11-23T12:00", () -> clocks.start(caseId, "NORMAL", RESOLUTION, null));
        assertThat(all()).hasSize(2);
    }

    @Test
    void the_nearest_due_moment_is_that_of_the_most_urgent_running_clock() {
        at("2026-11-23T09:00", () -> {
            clocks.start(caseId, "NORMAL", RESOLUTION, null);
            clocks.start(caseId, "NORMAL", FIRST_RESPONSE, null);
        });
        assertThat(clocks.nearestDue(caseId)).isEqualTo(clocks.dueOf(caseId, FIRST_RESPONSE));
        at("2026-11-23T10:00", () -> clocks.meet(caseId, FIRST_RESPONSE));
        assertThat(clocks.nearestDue(caseId)).isEqualTo(clocks.dueOf(caseId, RESOLUTION));
    }

    private ServiceClock only() {
        return all().get(0);
    }

    /** Read anew each time: without a transaction the test's session would remember the first answer. */
    private List<ServiceClock> all() {
        return QuarkusTransaction.requiringNew().call(() -> clocks.of(caseId));
    }

    private void at(String wall, Runnable action) {
        clock.moveTo(wall(wall));
        QuarkusTransaction.requiringNew().run(action);
    }

    private static Instant wall(String wall) {
        return LocalDateTime.parse(wall).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }
}
