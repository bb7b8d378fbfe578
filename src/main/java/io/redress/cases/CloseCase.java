package io.redress.cases;

import io.redress.cases.timeline.CaseEvent;
import io.redress.cases.timeline.Timeline;
import io.redress.identity.Actor;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;

/**
 * How a decided case ends: resolved with an appeal window, then closed for good, at once where the merchant accepts the
 * outcome. The steps of the process may run twice.
 */
@ApplicationScoped
public class CloseCase {
    private final Cases cases;
    private final MoveCase move;
    private final Timeline timeline;
    private final CaseProcess process;
    private final CasesConfig config;
    private final Clock clock;

    CloseCase(Cases cases, MoveCase move, Timeline timeline, CaseProcess process, CasesConfig config, Clock clock) {
        this.cases = cases;
        this.move = move;
        this.timeline = timeline;
        this.process = process;
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
                        String.valueOf(again),
                        "returnedFen",
                        String.valueOf(resolved.returnedFen()),
                        "reason",
                        Objects.requireNonNullElse(resolved.decisionReason(), "")));
    }

    /**
     * The merchant, or the program that filed the claim, accepts the outcome; then nobody can appeal any more.
     *
     * @throws RuleViolation ROLE_MAY_NOT for anybody else who sees the case, STATUS_DOES_NOT_ALLOW unless it is decided
     */
    @Transactional
    public DisputeCase accept(String number, Actor by) {
        var accepted = cases.forChange(by, number);
        if (!WithdrawClaim.isTheirs(accepted, by)) {
            throw RuleViolation.of(Rule.ROLE_MAY_NOT);
        }
        accepted.require(CaseAction.ACCEPT);
        timeline.record(accepted.id(), CaseEvent.OUTCOME_ACCEPTED, by, Map.of());
        process.accepted(accepted);
        return accepted;
    }

    /** The appeal window went by unused, or the outcome was accepted before. */
    @Transactional
    public void close(String number) {
        var closed = cases.forChange(Actor.SYSTEM, number);
        if (closed.status() == CaseStatus.CLOSED) {
            return;
        }
        var now = clock.instant();
        var early = now.isBefore(closed.appealUntil());
        move.to(CaseStatus.CLOSED, closed, Actor.SYSTEM);
        closed.closedAt(now);
        timeline.record(closed.id(), CaseEvent.CLOSED, Actor.SYSTEM, Map.of("early", String.valueOf(early)));
    }
}
