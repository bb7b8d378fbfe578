package io.redress.sla;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Working time of one place: a zone, weekly hours, holidays, make-up working days, and the years for which these are
 * official. Immutable. A moment counts as worked when the wall clock of the zone shows a working hour of a working
 * day; that also holds over changes of the zone's offset. A make-up day without hours of its own works those of the
 * first weekday that has any.
 */
public final class BusinessCalendar {
    private final ZoneId zone;
    private final WorkingDays days;
    private final Set<Integer> officialYears;

    /**
     * @param hours shifts by weekday; refused with IllegalArgumentException when empty or overlapping
     * @param exceptions days that differ from their weekday
     * @param officialYears years whose exceptions are published by the authority; all others are provisional
     */
    public BusinessCalendar(
            ZoneId zone,
            Map<DayOfWeek, List<Shift>> hours,
            Map<LocalDate, DayKind> exceptions,
            Set<Integer> officialYears) {
        this.zone = zone;
        this.days = new WorkingDays(hours, exceptions);
        this.officialYears = Set.copyOf(officialYears);
    }

    public ZoneId zone() {
        return zone;
    }

    /** Working time from one moment to another; negative when the second is the earlier one. */
    public Duration workingTimeBetween(Instant from, Instant to) {
        if (to.isBefore(from)) {
            return workingTimeBetween(to, from).negated();
        }
        Duration worked = Duration.ZERO;
        Instant at = from;
        while (at.isBefore(to)) {
            Stretch stretch = stretchAt(at);
            Instant end = stretch.endsBefore(to) ? stretch.end() : to;
            worked = worked.plus(stretch.workedUntil(end));
            at = end;
        }
        return worked;
    }

    /**
     * The earliest moment at which the given working time has passed since the start: the inverse of
     * {@link #workingTimeBetween}. Eight hours from an opening end at that day's closing, not at the next opening.
     * No time at all gives the start, moved to the next opening when it lies outside working hours. A negative time
     * is refused with IllegalArgumentException.
     */
    public Instant plus(Instant start, Duration working) {
        if (working.isNegative()) {
            throw new IllegalArgumentException("working time to add is negative: " + working);
        }
        return working.isZero() ? openingFrom(start) : reach(start, working);
    }

    private Instant reach(Instant start, Duration working) {
        Stretch stretch = stretchAt(start);
        Duration left = working;
        Instant reached = stretch.reach(left);
        while (stretch.endsBefore(reached)) {
            left = left.minus(stretch.workedUntil(stretch.end()));
            stretch = stretchAt(stretch.end());
            reached = stretch.reach(left);
        }
        return reached;
    }

    private Instant openingFrom(Instant start) {
        Stretch stretch = stretchAt(start);
        while (stretch.end() != null && !stretch.opening().isBefore(stretch.end())) {
            stretch = stretchAt(stretch.end());
        }
        return stretch.opening();
    }

    public boolean isWorkingDay(LocalDate day) {
        return !days.on(day).isOff();
    }

    /** The first working day after the given one: T+1. */
    public LocalDate nextWorkingDay(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** True when the span, both ends included, touches a local year without official data. */
    public boolean isProvisional(Instant from, Instant to) {
        int first = LocalDate.ofInstant(from, zone).getYear();
        int last = LocalDate.ofInstant(to, zone).getYear();
        for (int year = Math.min(first, last); year <= Math.max(first, last); year++) {
            if (!officialYears.contains(year)) {
                return true;
            }
        }
        return false;
    }

    private Stretch stretchAt(Instant at) {
        ZoneOffsetTransition next = zone.getRules().nextTransition(at);
        return new Stretch(
                days,
                at,
                next == null ? null : next.getInstant(),
                zone.getRules().getOffset(at));
    }

    /** A span in which the zone keeps one offset (end null: for ever), so wall time and real time run alike. */
    private record Stretch(WorkingDays days, Instant start, Instant end, ZoneOffset offset) {
        boolean endsBefore(Instant moment) {
            return end != null && end.isBefore(moment);
        }

        Duration workedUntil(Instant moment) {
            return days.sumAt(wall(moment)).minus(days.sumAt(wall(start)));
        }

        Instant reach(Duration working) {
            LocalDateTime from = wall(start);
            return days.reach(days.sumAt(from).plus(working), from.toLocalDate())
                    .toInstant(offset);
        }

        Instant opening() {
            return days.openingFrom(wall(start)).toInstant(offset);
        }

        private LocalDateTime wall(Instant moment) {
            return LocalDateTime.ofInstant(moment, offset);
        }
    }
}
