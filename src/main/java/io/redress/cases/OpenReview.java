package io.redress.cases;

import io.redress.cases.timeline.CaseEvent;
import io.redress.cases.timeline.Timeline;
import io.redress.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Hands a freshly filed case to the desk; a case that is there already is no change. */
@ApplicationScoped
public class OpenReview {
    private final Cases cases;
    private final MoveCase move;
    private final Timeline timeline;

    OpenReview(Cases cases, MoveCase move, Timeline timeline) {
        this.cases = cases;
        this.move = move;
        this.timeline = timeline;
    }

    @Transactional
    public void open(String number) {
        var opened = cases.forChange(Actor.SYSTEM, number);
        if (opened.status() != CaseStatus.IN_REVIEW) {
            move.to(CaseStatus.IN_REVIEW, opened, Actor.SYSTEM);
            timeline.record(opened.id(), CaseEvent.REVIEW_OPENED, Actor.SYSTEM, Map.of());
        }
    }
}
