package io.redress.desk.web.view;

import io.redress.desk.web.words.ClockFace;
import io.redress.desk.web.words.DeskCaseMessages;
import io.redress.desk.web.words.DeskWords;
import io.redress.sla.Calendars;
import io.redress.sla.ServiceClock;
import io.redress.sla.ServiceClocks;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Says of each clock of a case how it stands. */
@ApplicationScoped
public class ClockLines {
    private final ServiceClocks clocks;
    private final Calendars calendars;
    private final DeskWords words;
    private final Clock clock;

    ClockLines(ServiceClocks clocks, Calendars calendars, DeskWords words, Clock clock) {
        this.clocks = clocks;
        this.calendars = calendars;
        this.words = words;
        this.clock = clock;
    }

    List<ClockLine> of(long caseId) {
        var all = clocks.of(caseId);
        return all.stream().map(one -> line(one, all)).toList();
    }

    private ClockLine line(ServiceClock one, List<ServiceClock> all) {
        var minutes = clocks.remaining(one).toMinutes();
        var due = one.hasEnded() || one.isPaused() ? null : one.dueAt();
        return new ClockLine(
                one.level(),
                isOnlyOne(one, all) ? null : one.startedAt(),
                face(one, minutes),
                words.time(one.targetMinutes()),
                left(one, minutes),
                due,
                due != null && calendars.get(one.calendarCode()).isProvisional(clock.instant(), due));
    }

    private static boolean isOnlyOne(ServiceClock one, List<ServiceClock> all) {
        return all.stream().filter(other -> other.level() == one.level()).count() == 1;
    }

    private ClockFace face(ServiceClock one, long minutes) {
        var say = words.in(DeskCaseMessages.class);
        if (one.end() == ServiceClock.End.CANCELLED) {
            return new ClockFace("cancelled", "–", say.cancelled());
        }
        if (one.hasEnded()) {
            return isLate(one, minutes)
                    ? new ClockFace("breached", "!", say.met_late())
                    : new ClockFace("met", "✓", say.met());
        }
        if (isLate(one, minutes)) {
            return new ClockFace("breached", "!", say.breached());
        }
        if (one.isPaused()) {
            return new ClockFace("paused", "‖", say.paused());
        }
        return minutes <= one.atRiskMinutes()
                ? new ClockFace("risk", "◔", say.risk())
                : new ClockFace("running", "◷", say.running());
    }

    private String left(ServiceClock one, long minutes) {
        var say = words.in(DeskCaseMessages.class);
        if (one.end() == ServiceClock.End.CANCELLED) {
            return "";
        }
        if (isLate(one, minutes)) {
            return say.late(words.time(minutes));
        }
        return one.hasEnded() ? say.spare(words.time(minutes)) : words.time(minutes);
    }

    private static boolean isLate(ServiceClock one, long minutes) {
        return one.breachedAt() != null || minutes < 0;
    }
}
