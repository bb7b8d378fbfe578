package io.redress.cases;

import io.redress.cases.timeline.CaseEvent;
import io.redress.cases.timeline.Timeline;
import io.redress.identity.Actor;
import io.redress.shared.CardNumbers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** The filer takes the claim back, at any open point; nothing is waited for any more. */
@ApplicationScoped
public class WithdrawClaim {
    private final Cases cases;
    private final MoveCase move;
    private final Timeline timeline;
    private final CaseProcess process;
    private final Clock clock;

    WithdrawClaim(Cases cases, MoveCase move, Timeline timeline, CaseProcess process, Clock clock) {
        this.cases = cases;
        this.move = move;
        this.timeline = timeline;
        this.process = process;
        this.clock = clock;
    }

    @Transactional
    public DisputeCase withdraw(String number, String reason, Actor by) {
        CardNumbers.refuse("reason", reason);
        var withdrawn = cases.forChange(by, number);
        withdrawn.require(CaseAction.WITHDRAW);
        withdrawn.decide(Outcome.WITHDRAWN, Remedy.NONE, 0, reason);
        move.to(CaseStatus.WITHDRAWN, withdrawn, by);
        withdrawn.closedAt(clock.instant());
        timeline.record(withdrawn.id(), CaseEvent.WITHDRAWN, by, Map.of("reason", reason));
        process.withdrawn(withdrawn);
        return withdrawn;
    }
}
