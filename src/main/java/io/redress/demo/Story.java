package io.redress.demo;

import io.redress.cases.ProcessTimers;
import io.redress.shared.MovableClock;
import io.redress.sla.AlarmSweep;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Plays scenes on one line of time: every act, timer and alarm of all cases at its own moment and in order, as they
 * would have happened. The clock runs with the system's again afterwards, also when an act was refused.
 */
@ApplicationScoped
class Story {
    private final Stage stage;
    private final MovableClock clock;
    private final ProcessTimers timers;
    private final AlarmSweep alarms;

    Story(Stage stage, MovableClock clock, ProcessTimers timers, AlarmSweep alarms) {
        this.stage = stage;
        this.clock = clock;
        this.timers = timers;
        this.alarms = alarms;
    }

    /** Acts behind the end are refused: nothing can have happened in the future. */
    void play(Collection<Scene> scenes, Instant end) {
        var acts = scenes.stream()
                .flatMap(scene -> scene.acts().stream())
                .sorted(Comparator.comparing(Act::at))
                .toList();
        try {
            for (var act : acts) {
                play(act, end);
            }
            letTimePassUntil(end);
        } finally {
            clock.reset();
        }
    }

    private void play(Act act, Instant end) {
        if (act.at().isAfter(end)) {
            throw new IllegalStateException("the story plays at " + act.at() + ", behind its end " + end);
        }
        letTimePassUntil(act.at());
        clock.moveTo(act.at());
        act.deed().accept(stage);
    }

    private void letTimePassUntil(Instant moment) {
        var next = nextDue();
        while (next != null && !next.isAfter(moment)) {
            clock.moveTo(next);
            if (timers.runDue() + alarms.sweep() == 0) {
                return; // what is due cannot be done now; it is tried again with the next act
            }
            next = nextDue();
        }
    }

    private Instant nextDue() {
        return Stream.of(timers.nextDue(), alarms.nextAlarm())
                .filter(due -> due != null)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
