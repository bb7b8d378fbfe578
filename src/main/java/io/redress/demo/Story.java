package io.redress.demo;

import io.redress.cases.ProcessTimers;
import io.redress.shared.MovableClock;
import io.redress.sla.AlarmSweep;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
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
            clock.moveTo(beginning(acts, end));
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
        goOnTo(act.at());
        act.deed().accept(stage);
    }

    private void letTimePassUntil(Instant moment) {
        var next = nextDue();
        while (next != null && !next.isAfter(moment)) {
            goOnTo(next);
            if (timers.runDue() + alarms.sweep() == 0) {
                return; // what is due cannot be done now; it is tried again with the next act
            }
            next = nextDue();
        }
    }

    /** The clock runs while an act is played; what was due in those moments comes behind it, never before. */
    private void goOnTo(Instant moment) {
        if (moment.isAfter(clock.instant())) {
            clock.moveTo(moment);
        }
    }

    /** The first act, or an older deadline of a story that was cut off. */
    private Instant beginning(List<Act> acts, Instant end) {
        var first = acts.isEmpty() ? end : acts.get(0).at();
        var due = nextDue();
        return due != null && due.isBefore(first) ? due : first;
    }

    private Instant nextDue() {
        return Stream.of(timers.nextDue(), alarms.nextAlarm())
                .filter(due -> due != null)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
