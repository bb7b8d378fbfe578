package io.redress.cases;

import io.redress.cases.timeline.CaseEvent;
import io.redress.cases.timeline.Timeline;
import io.redress.identity.Actor;
import io.redress.shared.CardNumbers;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** The merchant appeals, or the desk finds something new: a resolved case is worked again. */
@ApplicationScoped
public class ReopenCase {
    private final Cases cases;
    private final MoveCase move;
    private final Timeline timeline;
    private final CaseProcess process;
    private final Clock clock;

    ReopenCase(Cases cases, MoveCase move, Timeline timeline, CaseProcess process, Clock clock) {
        this.cases = cases;
        this.move = move;
        this.timeline = timeline;
        this.process = process;
        this.clock = clock;
    }

    /** @throws RuleViolation APPEAL_WINDOW_OVER behind the window, even where closing is late */
    @Transactional
    public DisputeCase reopen(String number, String reason, Actor by) {
        CardNumbers.refuse("reason", reason);
        var reopened = cases.forChange(by, number);
        reopened.require(CaseAction.REOPEN);
        if (!clock.instant().isBefore(reopened.appealUntil())) {
            throw RuleViolation.of(Rule.APPEAL_WINDOW_OVER).with("until", reopened.appealUntil());
        }
        reopened.appealed();
        move.to(CaseStatus.REOPENED, reopened, by);
        timeline.record(reopened.id(), CaseEvent.REOPENED, by, Map.of("reason", reason));
        process.reopened(reopened);
        return reopened;
    }
}
