package io.redress.sla;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

/** The slow and obvious calendar: asks of every minute of two years whether the wall clock shows working time. */
final class MinuteByMinute {
    static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
    static final int MINUTES = 2 * 365 * 24 * 60;

    private final boolean[] worked = new boolean[MINUTES];

    MinuteByMinute(ZoneId zone, Map<DayOfWeek, List<Shift>> week, Map<LocalDate, DayKind> exceptions) {
        for (int minute = 0; minute < MINUTES; minute++) {
            ZonedDateTime wall = FIRST.plusSeconds(60L * minute).atZone(zone);
            worked[minute] = hoursOf(wall.toLocalDate(), week, exceptions).stream()
                    .anyMatch(shift -> contains(shift, wall.toLocalTime()));
        }
    }

    private static List<Shift> hoursOf(
            LocalDate date, Map<DayOfWeek, List<Shift>> week, Map<LocalDate, DayKind> exceptions) {
        List<Shift> usual = week.getOrDefault(date.getDayOfWeek(), List.of());
        DayKind kind = exceptions.get(date);
        if (kind == DayKind.HOLIDAY) {
            return List.of();
        }
        return kind == DayKind.WORKDAY && usual.isEmpty() ? firstWorked(week) : usual;
    }

    private static List<Shift> firstWorked(Map<DayOfWeek, List<Shift>> week) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (!week.getOrDefault(day, List.of()).isEmpty()) {
                return week.get(day);
            }
        }
        throw new IllegalStateException();
    }

    private static boolean contains(Shift shift, LocalTime time) {
        boolean open = !time.isBefore(shift.opens());
        return open && (shift.closes().equals(LocalTime.MIDNIGHT) || time.isBefore(shift.closes()));
    }

    Duration workingTimeBetween(Instant from, Instant to) {
        Duration sum = Duration.ZERO;
        Instant at = from;
        while (at.isBefore(to)) {
            Instant end = endOfMinute(at);
            Instant until = end.isBefore(to) ? end : to;
            if (isWorked(at)) {
                sum = sum.plus(Duration.between(at, until));
            }
            at = until;
        }
        return sum;
    }

    /** Null when the two years do not hold so much. */
    Instant plus(Instant start, Duration working) {
        Duration left = working;
        Instant at = start;
        while (at.isBefore(FIRST.plusSeconds(60L * MINUTES))) {
            if (isWorked(at)) {
                Duration rest = Duration.between(at, endOfMinute(at));
                if (left.compareTo(rest) < 0 || (left.equals(rest) && !left.isZero())) {
                    return at.plus(left);
                }
                left = left.minus(rest);
            }
            at = endOfMinute(at);
        }
        return null;
    }

    private boolean isWorked(Instant at) {
        return worked[minute(at)];
    }

    private static Instant endOfMinute(Instant at) {
        return FIRST.plusSeconds(60L * (minute(at) + 1));
    }

    private static int minute(Instant at) {
        return (int) Duration.between(FIRST, at).toMinutes();
    }
}
