package io.redress.sla;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * The calendar on the wall: days and hours without a zone. Worked time is a running sum that is known for any day
 * from whole weeks and a prefix sum of exceptions, so a span of decades costs as little as one of minutes.
 */
final class WorkingDays {
    /** A Monday; sums are counted from it and only their differences mean something. */
    private static final long MONDAY = LocalDate.of(1970, 1, 5).toEpochDay();

    private final Map<DayOfWeek, WorkingDay> week = new EnumMap<>(DayOfWeek.class);
    private final WorkingDay makeUp;
    private final Map<LocalDate, DayKind> exceptions;
    private final Duration[] sinceMonday = new Duration[8];
    private final NavigableMap<LocalDate, Duration> exceptionSums = new TreeMap<>();

    WorkingDays(Map<DayOfWeek, List<Shift>> hours, Map<LocalDate, DayKind> exceptions) {
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, new WorkingDay(hours.getOrDefault(day, List.of())));
        }
        this.exceptions = Map.copyOf(exceptions);
        makeUp = week.values().stream()
                .filter(day -> !day.isOff())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a calendar needs working hours on some weekday"));
        sinceMonday[0] = Duration.ZERO;
        for (DayOfWeek day : DayOfWeek.values()) {
            sinceMonday[day.getValue()] =
                    sinceMonday[day.getValue() - 1].plusNanos(week.get(day).worked());
        }
        sumExceptions();
    }

    private void sumExceptions() {
        Duration sum = Duration.ZERO;
        for (LocalDate date : new TreeMap<>(exceptions).keySet()) {
            long usual = week.get(date.getDayOfWeek()).worked();
            sum = sum.plusNanos(on(date).worked() - usual);
            exceptionSums.put(date, sum);
        }
    }

    WorkingDay on(LocalDate date) {
        WorkingDay usual = week.get(date.getDayOfWeek());
        DayKind kind = exceptions.get(date);
        if (kind == null) {
            return usual;
        }
        if (kind == DayKind.HOLIDAY) {
            return WorkingDay.OFF;
        }
        return usual.isOff() ? makeUp : usual;
    }

    /** The running sum at a moment on the wall. */
    Duration sumAt(LocalDateTime moment) {
        LocalDate date = moment.toLocalDate();
        return sumBefore(date)
                .plusNanos(on(date).workedUntil(moment.toLocalTime().toNanoOfDay()));
    }

    private Duration sumBefore(LocalDate date) {
        long days = date.toEpochDay() - MONDAY;
        var earlier = exceptionSums.lowerEntry(date);
        return sinceMonday[7]
                .multipliedBy(Math.floorDiv(days, 7L))
                .plus(sinceMonday[Math.floorMod(days, 7)])
                .plus(earlier == null ? Duration.ZERO : earlier.getValue());
    }

    /** The earliest moment on the wall at which the running sum is as given; the sum lies ahead of the given day's start. */
    LocalDateTime reach(Duration sum, LocalDate from) {
        LocalDate before = from;
        LocalDate after = from.plusDays(1);
        for (long step = 1; sumBefore(after).compareTo(sum) < 0; step *= 2) {
            before = after;
            after = after.plusDays(step);
        }
        while (before.plusDays(1).isBefore(after)) {
            LocalDate middle = before.plusDays((after.toEpochDay() - before.toEpochDay()) / 2);
            if (sumBefore(middle).compareTo(sum) < 0) {
                before = middle;
            } else {
                after = middle;
            }
        }
        long within = sum.minus(sumBefore(before)).toNanos();
        return before.atStartOfDay().plusNanos(on(before).reach(within));
    }

    /** The first worked moment on the wall at or after the given one. */
    LocalDateTime openingFrom(LocalDateTime moment) {
        LocalDate date = moment.toLocalDate();
        OptionalLong opening = on(date).openingFrom(moment.toLocalTime().toNanoOfDay());
        while (opening.isEmpty()) {
            date = date.plusDays(1);
            opening = on(date).openingFrom(0);
        }
        return date.atStartOfDay().plusNanos(opening.getAsLong());
    }
}
