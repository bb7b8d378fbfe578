package io.redress.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fast calendar says to the second what a walk over every minute says, whatever the zone does to its clocks. */
class BusinessCalendarOracleTest {
    private static final int CASES = 800;

    @Test
    void the_chinese_calendar_agrees_with_a_walk_over_every_minute() {
        var zone = ZoneId.of("Asia/Shanghai");
        var oracle = new MinuteByMinute(zone, ChinaCalendar.officeWeek(), ChinaCalendar.exceptions());
        agree(ChinaCalendar.of2026(), oracle, 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Asia/Shanghai", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu"})
    void any_calendar_in_any_zone_agrees_with_a_walk_over_every_minute(String name) {
        long seed = name.hashCode();
        Random random = new Random(seed);
        Map<DayOfWeek, List<Shift>> week = anyWeek(random);
        Map<LocalDate, DayKind> exceptions = anyExceptions(random);
        var zone = ZoneId.of(name);
        agree(new BusinessCalendar(zone, week, exceptions, Set.of()), new MinuteByMinute(zone, week, exceptions), seed);
    }

    private static void agree(BusinessCalendar calendar, MinuteByMinute oracle, long firstSeed) {
        for (long seed = firstSeed; seed < firstSeed + CASES; seed++) {
            Random random = new Random(seed);
            Instant from = MinuteByMinute.FIRST.plusSeconds(random.nextInt(600 * 86_400));
            Instant to = from.plusSeconds(random.nextInt(random.nextBoolean() ? 86_400 : 40 * 86_400));
            Duration working = Duration.ofSeconds(random.nextInt(30) == 0 ? 0 : random.nextInt(10 * 86_400));
            assertThat(calendar.workingTimeBetween(from, to))
                    .as("seed %d: working time from %s to %s", seed, from, to)
                    .isEqualTo(oracle.workingTimeBetween(from, to));
            Instant expected = oracle.plus(from, working);
            if (expected != null) {
                assertThat(calendar.plus(from, working))
                        .as("seed %d: %s after %s", seed, working, from)
                        .isEqualTo(expected);
            }
            assertThat(calendar.workingTimeBetween(from, calendar.plus(from, working)))
                    .as("seed %d: back and forth, %s after %s", seed, working, from)
                    .isEqualTo(working);
        }
    }

    private static Map<DayOfWeek, List<Shift>> anyWeek(Random random) {
        Map<DayOfWeek, List<Shift>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, random.nextInt(4) == 0 ? List.of() : anyShifts(random));
        }
        // the hours in which zones change their offset
        week.put(
                DayOfWeek.SUNDAY,
                List.of(ChinaCalendar.shift("01:15", "02:30"), ChinaCalendar.shift("02:45", "00:00")));
        return week;
    }

    private static List<Shift> anyShifts(Random random) {
        TreeSet<Integer> bounds = new TreeSet<>();
        while (bounds.size() < 4) {
            bounds.add(random.nextInt(24 * 60));
        }
        List<Integer> minutes = new ArrayList<>(bounds);
        return List.of(shift(minutes.get(0), minutes.get(1)), shift(minutes.get(2), minutes.get(3)));
    }

    private static Shift shift(int from, int to) {
        return new Shift(LocalTime.ofSecondOfDay(60L * from), LocalTime.ofSecondOfDay(60L * to));
    }

    private static Map<LocalDate, DayKind> anyExceptions(Random random) {
        Map<LocalDate, DayKind> days = new HashMap<>();
        for (int i = 0; i < 80; i++) {
            LocalDate day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(730));
            days.put(day, random.nextBoolean() ? DayKind.HOLIDAY : DayKind.WORKDAY);
        }
        return days;
    }
}
