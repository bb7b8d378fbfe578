package io.redress.proof.months;

import static io.redress.proof.Verdict.INCONCLUSIVE;
import static io.redress.proof.Verdict.NOT_FOUND;

import java.time.LocalDate;
import java.util.List;

/** Payments that nobody finds: not there, or of a day whose journal is not there. */
final class NotInTheRecords {
    private static final String NEVER = "no such transaction in the imported files, which cover the day";
    private static final String LOST = "the journal of that day is not in: not finding it proves nothing";

    static final List<Scene> SCENES = List.of(
            Scene.of("unknown RRN", story -> onClearDay(story).asksByRrn().is(NOT_FOUND, NEVER)),
            Scene.of("unknown trace", story -> onClearDay(story)
                    .asksByTrace(story.terminal.traceSetAside())
                    .is(NOT_FOUND, NEVER)),
            Scene.of("unknown amount", story -> onClearDay(story).asksLoosely().is(NOT_FOUND, NEVER)),
            Scene.of(
                    "journal missing, by RRN",
                    story -> onLostDay(story).asksByRrn().is(INCONCLUSIVE, LOST)),
            Scene.of(
                    "journal missing, loosely",
                    story -> onLostDay(story).asksLoosely().is(INCONCLUSIVE, LOST)));

    private NotInTheRecords() {}

    private static Stranger onClearDay(Story story) {
        LocalDate day = story.town.period.clearDay(story.town.random);
        return new Stranger(story, day);
    }

    private static Stranger onLostDay(Story story) {
        return new Stranger(story, story.town.period.lostDay());
    }
}
