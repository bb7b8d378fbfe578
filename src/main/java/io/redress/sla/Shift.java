package io.redress.sla;

import java.time.LocalTime;

/**
 * One stretch of working hours within a day, in the calendar's local time; the closing time is not part of it.
 * Closing at 00:00 means the end of the day.
 */
public record Shift(LocalTime opens, LocalTime closes) {
    static final long DAY_NANOS = 24L * 3600 * 1_000_000_000L;

    public Shift {
        if (!closes.equals(LocalTime.MIDNIGHT) && !opens.isBefore(closes)) {
            throw new IllegalArgumentException("a shift opens before it closes: " + opens + "–" + closes);
        }
    }

    long from() {
        return opens.toNanoOfDay();
    }

    long to() {
        return closes.equals(LocalTime.MIDNIGHT) ? DAY_NANOS : closes.toNanoOfDay();
    }
}
