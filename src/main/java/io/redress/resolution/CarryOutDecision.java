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
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** What follows a proposal: it waits for the second person, or its adjustment is recorded, once. */
@ApplicationScoped
public class CarryOutDecision {
    private final Cases cases;
    private final MoveCase move;
    private final Proposals proposals;
    private final SecondPerson secondPerson;
    private final EntityManager database;
    private final Timeline timeline;
    private final Clock clock;

    CarryOutDecision(
            Cases cases,
            MoveCase move,
            Proposals proposals,
            SecondPerson secondPerson,
            EntityManager database,
            Timeline timeline,
            Clock clock) {
        this.cases = cases;
        this.move = move;
        this.proposals = proposals;
        this.secondPerson = secondPerson;
        this.database = database;
        this.timeline = timeline;
        this.clock = clock;
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

    /** The decision holds: the case takes its outcome over, and money that goes back is recorded. */
    @Transactional
    public void recordAdjustment(String number) {
        var about = cases.forChange(Actor.SYSTEM, number);
        proposals.current(about.id()).ifPresent(decided -> {
            secondPerson.require(decided, about);
            decided.become(Proposal.State.EXECUTED);
            about.decide(decided.outcome(), decided.remedy(), decided.amountFen());
            if (decided.amountFen() == 0) {
                return;
            }
            database.persist(new Adjustment(decided, clock.instant()));
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
