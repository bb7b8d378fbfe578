package io.redress.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The one clock of the application. It runs with the system's; only tests and the demo story move it, to live
 * through weeks in a moment.
 */
public final class MovableClock extends Clock {
    private volatile Duration ahead = Duration.ZERO;

    @Override
    public Instant instant() {
        // microseconds, as PostgreSQL keeps them: what is read back equals what was written
        return Instant.now().plus(ahead).truncatedTo(java.time.temporal.ChronoUnit.MICROS);
    }

    public void moveTo(Instant then) {
        ahead = Duration.between(Instant.now(), then);
    }

    public void advance(Duration by) {
        ahead = ahead.plus(by);
    }

    /** Back to the system's time. */
    public void reset() {
        ahead = Duration.ZERO;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead);
    }
}
