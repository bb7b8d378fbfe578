package io.redress.evidence;

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
import java.time.Clock;
import java.util.Map;

/** What happens while papers are awaited: the reminder, the deadline, and the desk going on without them. */
@ApplicationScoped
public class AwaitEvidence {
    private final Cases cases;
    private final MoveCase move;
    private final EvidenceRequests requests;
    private final Timeline timeline;
    private final Clock clock;

    AwaitEvidence(Cases cases, MoveCase move, EvidenceRequests requests, Timeline timeline, Clock clock) {
        this.cases = cases;
        this.move = move;
        this.requests = requests;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Half of the time is gone and something is still missing; one reminder a request. */
    @Transactional
    public void remind(String number) {
        var reminded = cases.forChange(Actor.SYSTEM, number);
        requests.open(reminded.id()).filter(open -> open.remindedAt() == null).ifPresent(open -> {
            open.reminded(clock.instant());
            timeline.record(
                    reminded.id(),
                    CaseEvent.EVIDENCE_REMINDED,
                    Actor.SYSTEM,
                    Map.of("due", open.dueAt().toString()));
        });
    }

    /** The time is over: the case goes on with what there is. Without an open request it is no change. */
    @Transactional
    public void lapse(String number) {
        var lapsed = cases.forChange(Actor.SYSTEM, number);
        requests.open(lapsed.id()).ifPresent(open -> {
            open.close(EvidenceRequest.Closing.LAPSED, clock.instant());
            timeline.record(lapsed.id(), CaseEvent.EVIDENCE_LAPSED, Actor.SYSTEM, Map.of());
            move.to(CaseStatus.IN_REVIEW, lapsed, Actor.SYSTEM);
        });
    }

    /** Whatever made the case leave, nobody waits for the open request any more. */
    void left(@Observes CaseMoved moved) {
        if (moved.left(CaseStatus.AWAITING_MERCHANT)) {
            requests.open(moved.moved().id()).ifPresent(open -> {
                open.close(EvidenceRequest.Closing.NOT_AWAITED, moved.at());
                requests.flush(); // before a new request takes its place, which asks for what is missing
                if (moved.to() != CaseStatus.AWAITING_MERCHANT) {
                    timeline.record(moved.moved().id(), CaseEvent.EVIDENCE_NOT_AWAITED, moved.by(), Map.of());
                }
            });
        }
    }
}
