package io.redress.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Random lives of a clock, told a second time by adding up minutes. */
class ServiceClockHistoryTest {
    private static final BusinessCalendar CALENDAR = ChinaCalendar.of2026();
    private static final MinuteByMinute ORACLE =
            new MinuteByMinute(ZoneId.of("Asia/Shanghai"), ChinaCalendar.officeWeek(), ChinaCalendar.exceptions());

    @Test
    void thousands_of_random_histories_agree_with_a_walk_over_every_minute() {
        IntStream.range(0, 2_000).forEach(ServiceClockHistoryTest::live);
    }

    private static void live(int seed) {
        Random random = new Random(seed);
        int target = 60 + random.nextInt(2_400);
        int atRisk = 1 + random.nextInt(target - 1);
        Instant start = MinuteByMinute.FIRST.plusSeconds(random.nextInt(300 * 86_400));
        var clock =
                new ServiceClock(1, ServiceLevel.RESOLUTION, null, new Target(target, atRisk, "CN"), CALENDAR, start);
        List<Instant> moves = new ArrayList<>(List.of(start));
        Instant now = start;
        for (int move = random.nextInt(8); move > 0; move--) {
            now = now.plusSeconds(random.nextInt(4 * 86_400));
            moves.add(now);
            sweepUntil(now, clock, moves, random, seed);
            move(clock, now);
            check(clock, moves, now, seed);
        }
        now = now.plusSeconds(random.nextInt(4 * 86_400));
        clock.end(ServiceClock.End.MET, CALENDAR, now);
        checkEnd(clock, moves, now, seed);
    }

    /** Starts, pauses and resumes in turn: every second move begins a pause. */
    private static void move(ServiceClock clock, Instant now) {
        if (clock.isPaused()) {
            clock.resume(CALENDAR, now);
        } else {
            clock.pause(now, "any");
        }
    }

    /** Sometimes the sweep comes by just in time, sometimes it does not come at all. */
    private static void sweepUntil(Instant now, ServiceClock clock, List<Instant> moves, Random random, int seed) {
        List<Instant> before = moves.subList(0, moves.size() - 1);
        while (random.nextBoolean()
                && clock.nextAlarmAt() != null
                && !clock.nextAlarmAt().isAfter(now)) {
            Instant at = clock.nextAlarmAt();
            Duration worked = worked(before, at);
            var kind = clock.raise(at);
            int minutes = clock.targetMinutes() - (kind == ClockAlarm.Kind.AT_RISK ? clock.atRiskMinutes() : 0);
            assertThat(worked)
                    .as("seed %d: %s never early", seed, kind)
                    .isGreaterThanOrEqualTo(Duration.ofMinutes(minutes));
        }
    }

    private static void check(ServiceClock clock, List<Instant> moves, Instant now, int seed) {
        Duration target = Duration.ofMinutes(clock.targetMinutes());
        assertThat(clock.remaining(CALENDAR, now))
                .as("seed %d: remaining at %s", seed, now)
                .isEqualTo(target.minus(worked(moves, now)));
        assertThat(clock.dueAt()).as("seed %d: due, seen at %s", seed, now).isEqualTo(reached(moves, target));
    }

    private static void checkEnd(ServiceClock clock, List<Instant> moves, Instant end, int seed) {
        Instant due = reached(moves, Duration.ofMinutes(clock.targetMinutes()));
        boolean late = due != null && end.isAfter(due);
        assertThat(clock.breachedAt() != null || !late)
                .as("seed %d: late is breached", seed)
                .isTrue();
        if (clock.breachedAt() != null) {
            assertThat(clock.breachedAt()).as("seed %d: breached", seed).isEqualTo(due);
        }
        assertThat(clock.workedMinutes()).as("seed %d: worked minutes", seed).isEqualTo((int)
                worked(moves, end).toMinutes());
        assertThat(clock.nextAlarmAt()).isNull();
    }

    private static Duration worked(List<Instant> moves, Instant until) {
        Duration worked = Duration.ZERO;
        for (int i = 0; i < moves.size(); i += 2) {
            Instant stop = i + 1 < moves.size() ? moves.get(i + 1) : until;
            worked = worked.plus(ORACLE.workingTimeBetween(moves.get(i), stop));
        }
        return worked;
    }

    /** When the running stretches add up to the amount; null when they end in a pause before. */
    private static Instant reached(List<Instant> moves, Duration amount) {
        Duration left = amount;
        for (int i = 0; i < moves.size(); i += 2) {
            Instant reached = ORACLE.plus(moves.get(i), left);
            if (i + 1 >= moves.size() || !reached.isAfter(moves.get(i + 1))) {
                return reached;
            }
            left = left.minus(ORACLE.workingTimeBetween(moves.get(i), moves.get(i + 1)));
        }
        return null;
    }
}
