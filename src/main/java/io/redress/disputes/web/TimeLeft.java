package io.redress.disputes.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Says how long somebody has, in whole days or hours of the wall clock, rounded down. */
@ApplicationScoped
public class TimeLeft {
    private final Phrases phrases;
    private final Clock clock;

    TimeLeft(Phrases phrases, Clock clock) {
        this.phrases = phrases;
        this.clock = clock;
    }

    public String until(Instant due) {
        var say = phrases.disputes();
        var left = Duration.between(clock.instant(), due);
        if (left.isNegative()) {
            return say.overdue();
        }
        if (left.toDays() > 0) {
            return say.days_left(left.toDays());
        }
        return left.toHours() > 0 ? say.hours_left(left.toHours()) : say.minutes_left();
    }
}
