package io.redress.cases;

import io.redress.cases.timeline.CaseEvent;
import io.redress.cases.timeline.Timeline;
import io.redress.identity.Actor;
import io.redress.sla.ClockAlarm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;

/** Writes into the timeline when little time is left, and when it is over. */
@ApplicationScoped
class ClockAlarms {
    private final Timeline timeline;

    ClockAlarms(Timeline timeline) {
        this.timeline = timeline;
    }

    void raised(@Observes ClockAlarm alarm) {
        var event =
                switch (alarm.kind()) {
                    case AT_RISK -> CaseEvent.CLOCK_AT_RISK;
                    case BREACHED -> CaseEvent.CLOCK_BREACHED;
                };
        timeline.record(
                alarm.caseId(),
                event,
                Actor.SYSTEM,
                Map.of("level", alarm.level().name()));
    }
}
