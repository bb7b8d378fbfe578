package io.redress.resolution;

import io.redress.cases.CaseMoved;
import io.redress.cases.CaseStatus;
import io.redress.cases.Cases;
import io.redress.cases.MoveCase;
import io.redress.cases.timeline.CaseEvent;
import io.redress.cases.timeline.Timeline;
import io.redress.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Map;

/** What follows a proposal: it waits for the second person, or its adjustment is recorded, once. */
@ApplicationScoped
public class CarryOutDecision {
    private final Cases cases;
    private final MoveCase move;
    private final Proposals proposals;
    private final Adjustments adjustments;
    private final Timeline timeline;

    CarryOutDecision(Cases cases, MoveCase move, Proposals proposals, Adjustments adjustments, Timeline timeline) {
        this.cases = cases;
        this.move = move;
        this.proposals = proposals;
        this.adjustments = adjustments;
        this.timeline = timeline;
    }

    /** The rules want a second person; a case that waits for one already is no change. */
    @Transactional
    public void askForApproval(String number) {
        var about = cases.forChange(Actor.SYSTEM, number);
        if (about.status() != CaseStatus.AWAITING_APPROVAL) {
            move.to(CaseStatus.AWAITING_APPROVAL, about, Actor.SYSTEM);
            timeline.record(about.id(), CaseEvent.APPROVAL_ASKED, Actor.SYSTEM, Map.of());
        }
    }

    /**
     * The decision holds: the case takes its outcome over, and money that goes back is recorded.
     *
     * @throws io.redress.shared.RuleViolation RETURNED_ALREADY where it went back by another case meanwhile
     */
    @Transactional
    public void recordAdjustment(String number) {
        var about = cases.forChange(Actor.SYSTEM, number);
        proposals.current(about.id()).ifPresent(decided -> {
            adjustments.requireSecondPerson(decided, about);
            decided.become(Proposal.State.EXECUTED);
            about.decide(decided.outcome(), decided.remedy(), decided.amountFen(), decided.reason());
            if (decided.amountFen() == 0) {
                return;
            }
            adjustments.record(decided, about);
            timeline.record(
                    about.id(),
                    CaseEvent.ADJUSTMENT_RECORDED,
                    Actor.SYSTEM,
                    Map.of("remedy", decided.remedy().name(), "amountFen", String.valueOf(decided.amountFen())));
        });
    }

    /** A withdrawn case needs no decision. */
    void withdrawn(@Observes CaseMoved moved) {
        if (moved.to() == CaseStatus.WITHDRAWN) {
            proposals.current(moved.moved().id()).ifPresent(open -> open.become(Proposal.State.DROPPED));
        }
    }
}
