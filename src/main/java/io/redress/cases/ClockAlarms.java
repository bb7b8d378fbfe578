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
    private final Cases cases;
    private final Timeline timeline;

    ClockAlarms(Cases cases, Timeline timeline) {
        this.cases = cases;
        this.timeline = timeline;
    }

    void raised(@Observes ClockAlarm alarm) {
        var event =
                switch (alarm.kind()) {
                    case AT_RISK -> CaseEvent.CLOCK_AT_RISK;
                    case BREACHED -> CaseEvent.CLOCK_BREACHED;
                };
        // the timeline wants the case's lock; the sweep gives way to who has it and comes again
        cases.forChange(alarm.caseId());
        timeline.record(
                alarm.caseId(),
                event,
                Actor.SYSTEM,
                Map.of("level", alarm.level().name()));
    }
}
