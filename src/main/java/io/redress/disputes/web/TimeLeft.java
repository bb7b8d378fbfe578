package io.redress.disputes.web;

import io.redress.sla.ServiceClocks;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Says how long somebody has, in whole days or hours of the wall clock, rounded down, and in working time. */
@ApplicationScoped
public class TimeLeft {
    private final Phrases phrases;
    private final ServiceClocks clocks;
    private final Clock clock;

    TimeLeft(Phrases phrases, ServiceClocks clocks, Clock clock) {
        this.phrases = phrases;
        this.clocks = clocks;
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

    /** The same with the working time of it: that is what the desk can be asked in, and a weekend holds none. */
    public String withWorking(Instant due) {
        var now = clock.instant();
        if (due.isBefore(now)) {
            return until(due);
        }
        return phrases.waiting().left_working(until(due), working(clocks.workingTime(now, due)));
    }

    private String working(Duration time) {
        var say = phrases.waiting();
        var minutes = time.toMinutesPart();
        if (time.toHours() == 0) {
            return say.minutes(minutes);
        }
        return minutes == 0 ? say.hours(time.toHours()) : say.hours_minutes(time.toHours(), minutes);
    }
}
