package io.redress.cases;

import io.redress.cases.timeline.CaseEvent;
import io.redress.cases.timeline.Timeline;
import io.redress.identity.Actor;
import io.redress.identity.Role;
import io.redress.shared.CardNumbers;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/**
 * The merchant takes the claim back, or the acquirer's program that filed it, at any open point; nothing is waited for
 * any more. The desk never does: a claim that it does not believe it declines, with a reason and on the record.
 */
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

    /** @throws RuleViolation ROLE_MAY_NOT for anybody else who sees the case */
    @Transactional
    public DisputeCase withdraw(String number, String reason, Actor by) {
        CardNumbers.refuse("reason", reason);
        var withdrawn = cases.forChange(by, number);
        if (!isTheirs(withdrawn, by)) {
            throw RuleViolation.of(Rule.ROLE_MAY_NOT);
        }
        withdrawn.require(CaseAction.WITHDRAW);
        withdrawn.decide(Outcome.WITHDRAWN, Remedy.NONE, 0, reason);
        move.to(CaseStatus.WITHDRAWN, withdrawn, by);
        withdrawn.closedAt(clock.instant());
        timeline.record(withdrawn.id(), CaseEvent.WITHDRAWN, by, Map.of("reason", reason));
        process.withdrawn(withdrawn);
        return withdrawn;
    }

    /** Whether the actor is on the side of who claims: of the merchant, or the program that filed. */
    static boolean isTheirs(DisputeCase claimed, Actor by) {
        return by.actsFor(claimed.payment().mid())
                || by.is(Role.ACQUIRER) && by.username().equals(claimed.filedBy());
    }
}
