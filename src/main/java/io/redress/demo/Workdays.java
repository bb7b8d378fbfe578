package io.redress.demo;

import io.redress.sla.BusinessCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;

/** When people act: the desk in the calendar's working hours, merchants on any day while they are awake. */
record Workdays(BusinessCalendar calendar) {
    private static final Duration FURTHEST_BACK = Duration.ofDays(90);
    private static final LocalTime AWAKE = LocalTime.of(8, 0);
    private static final LocalTime ASLEEP = LocalTime.of(22, 0);

    Instant after(Instant start, Duration working) {
        return calendar.plus(start, working);
    }

    /** The last moment that lies so much working time before the given one. */
    Instant before(Instant end, Duration working) {
        var early = end.minus(FURTHEST_BACK);
        var late = end;
        while (Duration.between(early, late).compareTo(Duration.ofSeconds(1)) > 0) {
            var middle = early.plus(Duration.between(early, late).dividedBy(2));
            if (calendar.workingTimeBetween(middle, end).compareTo(working) < 0) {
                late = middle;
            } else {
                early = middle;
            }
        }
        return early;
    }

    /** The moment itself, or in the first hour of the next morning where it lies at night. */
    Instant awake(Instant moment) {
        var local = moment.atZone(calendar.zone());
        if (local.toLocalTime().isBefore(AWAKE)) {
            return local.withHour(AWAKE.getHour()).toInstant();
        }
        if (local.toLocalTime().isBefore(ASLEEP)) {
            return moment;
        }
        return local.plusDays(1).withHour(AWAKE.getHour()).toInstant();
    }
}
