package io.redress.sla;

import static io.redress.sla.ClockAlarm.Kind.AT_RISK;
import static io.redress.sla.ClockAlarm.Kind.BREACHED;
import static io.redress.sla.ServiceLevel.FIRST_RESPONSE;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.redress.shared.MovableClock;
import io.redress.testing.CaseRows;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AlarmSweepTest {
    private static final AtomicLong CASES = new AtomicLong(2_000_000);

    @Inject
    CaseRows rows;

    @Inject
    ServiceClocks clocks;

    @Inject
    AlarmSweep sweep;

    @Inject
    AlarmJournal journal;

    @Inject
    MovableClock clock;

    @Inject
    EntityManager entities;

    private final long caseId = CASES.addAndGet(10_000);

    @BeforeEach
    void the_cases_exist() {
        rows.exist(caseId, 2000);
    }

    @AfterEach
    void back_to_the_present() {
        journal.onlyListen();
        clock.reset();
    }

    @Test
    void a_clock_warns_once_when_a_fifth_is_left_and_once_when_it_is_overdue() {
        at("2026-11-23T09:00", () -> start(caseId));
        sweepAt("2026-11-23T13:11");
        assertThat(journal.of(caseId)).isEmpty();
        sweepAt("2026-11-23T13:13");
        sweepAt("2026-11-23T13:59");
        assertThat(kinds(caseId)).containsExactly(AT_RISK);
        sweepAt("2026-11-23T14:01");
        sweepAt("2026-11-23T14:02");
        assertThat(kinds(caseId)).containsExactly(AT_RISK, BREACHED);
        ClockAlarm breach = journal.of(caseId).get(1);
        assertThat(breach.dueAt()).isEqualTo(clockOf(caseId).breachedAt());
        assertThat(breach.raisedAt()).isAfterOrEqualTo(breach.dueAt());
    }

    @Test
    void a_clock_found_overdue_raises_only_the_breach() {
        at("2026-11-23T09:00", () -> start(caseId));
        sweepAt("2026-11-24T09:00");
        assertThat(kinds(caseId)).containsExactly(BREACHED);
    }

    @Test
    void a_paused_clock_raises_nothing_unless_it_was_overdue_before() {
        at("2026-11-23T09:00", () -> {
            start(caseId);
            start(caseId + 1);
        });
        at("2026-11-23T13:30", () -> clocks.pause(caseId, FIRST_RESPONSE, "before the end"));
        at("2026-11-23T14:30", () -> clocks.pause(caseId + 1, FIRST_RESPONSE, "after the end"));
        sweepAt("2026-11-25T09:00");
        assertThat(journal.of(caseId)).isEmpty();
        assertThat(kinds(caseId + 1)).containsExactly(BREACHED);
        at("2026-11-25T09:00", () -> clocks.resume(caseId, FIRST_RESPONSE));
        sweepAt("2026-11-25T09:01");
        assertThat(kinds(caseId)).containsExactly(AT_RISK);
        sweepAt("2026-11-25T09:31");
        assertThat(kinds(caseId)).containsExactly(AT_RISK, BREACHED);
    }

    @Test
    void an_ended_clock_is_silent() {
        at("2026-11-23T09:00", () -> start(caseId));
        at("2026-11-23T10:00", () -> clocks.meet(caseId, FIRST_RESPONSE));
        sweepAt("2026-11-25T09:00");
        assertThat(journal.of(caseId)).isEmpty();
    }

    @Test
    void a_clock_that_is_being_ended_is_left_alone() {
        at("2026-11-23T09:00", () -> start(caseId));
        at("2026-11-24T09:00", () -> {
            clocks.meet(caseId, FIRST_RESPONSE);
            sweep.sweep();
        });
        sweep.sweep();
        assertThat(journal.of(caseId)).isEmpty();
        assertThat(clockOf(caseId).breachedAt()).isNotNull();
    }

    @Test
    void an_alarm_whose_observer_meets_a_user_s_lock_waits_and_the_user_does_not() {
        at("2026-11-23T09:00", () -> start(caseId));
        String row = "UPDATE calendar_hours SET closes = closes WHERE day_of_week = 1";
        journal.onAlarm(caseId, () -> entities.createNativeQuery(row).executeUpdate());
        at("2026-11-24T09:00", () -> {
            entities.createNativeQuery(row).executeUpdate();
            sweep.sweep();
        });
        assertThat(journal.of(caseId)).isEmpty();
        sweepAt("2026-11-24T09:01");
        assertThat(kinds(caseId)).containsExactly(BREACHED);
    }

    @Test
    void an_observer_s_failure_undoes_one_alarm_and_holds_up_no_other() {
        at("2026-11-23T09:00", () -> LongStream.range(0, 5).forEach(i -> start(caseId + i)));
        journal.onAlarm(caseId + 2, () -> {
            throw new IllegalStateException("refused by the test");
        });
        sweepAt("2026-11-24T09:00");
        assertThat(LongStream.range(0, 5).filter(i -> kinds(caseId + i).equals(List.of(BREACHED))))
                .containsExactly(0L, 1L, 3L, 4L);
        assertThat(clockOf(caseId + 2).breachedAt()).isNull();
        journal.onlyListen();
        sweepAt("2026-11-24T09:01");
        assertThat(kinds(caseId + 2)).containsExactly(BREACHED);
    }

    @Test
    void several_sweeps_at_once_raise_every_alarm_exactly_once() throws Exception {
        int many = 2_000;
        at("2026-11-23T09:00", () -> LongStream.range(0, many).forEach(i -> start(caseId + i)));
        clock.moveTo(wall("2026-11-24T09:00"));
        int raised = 0;
        for (Future<Integer> each : together(4, sweep::sweep)) {
            raised += each.get();
        }
        raised += sweep.sweep();
        // clocks of other tests may have come due as well
        assertThat(raised).isGreaterThanOrEqualTo(many);
        assertThat(LongStream.range(0, many).map(i -> journal.of(caseId + i).size()))
                .containsOnly(1L);
    }

    private static <T> List<Future<T>> together(int threads, Callable<T> work) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        List<Callable<T>> all = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            all.add(work);
        }
        try {
            return pool.invokeAll(all);
        } finally {
            pool.shutdown();
        }
    }

    private void start(long of) {
        clocks.start(of, "NORMAL", FIRST_RESPONSE, null);
    }

    private ServiceClock clockOf(long of) {
        return QuarkusTransaction.requiringNew().call(() -> clocks.of(of).get(0));
    }

    private List<ClockAlarm.Kind> kinds(long of) {
        return journal.of(of).stream().map(ClockAlarm::kind).toList();
    }

    private void sweepAt(String wall) {
        clock.moveTo(wall(wall));
        sweep.sweep();
    }

    private void at(String wall, Runnable action) {
        clock.moveTo(wall(wall));
        QuarkusTransaction.requiringNew().run(action);
    }

    private static Instant wall(String wall) {
        return LocalDateTime.parse(wall).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }
}
