package io.redress.cases;

import io.redress.cases.timeline.CaseEvent;
import io.redress.cases.timeline.Timeline;
import io.redress.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** How a decided case ends: resolved with an appeal window, then closed for good. Both steps may run twice. */
@ApplicationScoped
public class CloseCase {
    private final Cases cases;
    private final MoveCase move;
    private final Timeline timeline;
    private final CasesConfig config;
    private final Clock clock;

    CloseCase(Cases cases, MoveCase move, Timeline timeline, CasesConfig config, Clock clock) {
        this.cases = cases;
        this.move = move;
        this.timeline = timeline;
        this.config = config;
        this.clock = clock;
    }

    /** Tells the parties the decision and opens the appeal window. */
    @Transactional
    public void resolve(String number) {
        var resolved = cases.forChange(Actor.SYSTEM, number);
        if (resolved.status() == CaseStatus.RESOLVED) {
            return;
        }
        var now = clock.instant();
        var again = resolved.resolvedAt() != null;
        move.to(CaseStatus.RESOLVED, resolved, Actor.SYSTEM);
        resolved.resolvedAt(now, now.plus(config.appealWindow()));
        timeline.record(
                resolved.id(),
                CaseEvent.RESOLVED,
                Actor.SYSTEM,
                Map.of(
                        "outcome",
                        resolved.outcome().name(),
                        "remedy",
                        resolved.remedy().name(),
                        "again",
                        String.valueOf(again)));
    }

    /** The appeal window went by unused. */
    @Transactional
    public void close(String number) {
        var closed = cases.forChange(Actor.SYSTEM, number);
        if (closed.status() == CaseStatus.CLOSED) {
            return;
        }
        move.to(CaseStatus.CLOSED, closed, Actor.SYSTEM);
        closed.closedAt(clock.instant());
        timeline.record(closed.id(), CaseEvent.CLOSED, Actor.SYSTEM, Map.of());
    }
}
