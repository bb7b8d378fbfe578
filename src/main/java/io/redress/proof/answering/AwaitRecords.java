package io.redress.proof.answering;

import io.redress.cases.CaseStatus;
import io.redress.cases.Cases;
import io.redress.cases.MoveCase;
import io.redress.cases.timeline.CaseEvent;
import io.redress.cases.timeline.Timeline;
import io.redress.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** It is too early: nobody can do anything before the next files are in. Again is no change. */
@ApplicationScoped
public class AwaitRecords {
    private final Cases cases;
    private final ProofLog proofs;
    private final MoveCase move;
    private final Timeline timeline;
    private final ProofConfig config;

    AwaitRecords(Cases cases, ProofLog proofs, MoveCase move, Timeline timeline, ProofConfig config) {
        this.config = config;
        this.cases = cases;
        this.proofs = proofs;
        this.move = move;
        this.timeline = timeline;
    }

    @Transactional
    public void await(String number) {
        var waiting = cases.forChange(Actor.SYSTEM, number);
        if (waiting.status() != CaseStatus.PROVING) {
            move.to(CaseStatus.PROVING, waiting, Actor.SYSTEM);
            timeline.record(waiting.id(), CaseEvent.RECORDS_AWAITED, Actor.SYSTEM, Map.of("days", days(waiting.id())));
        }
    }

    /** When the desk looks at it even without the files. */
    public Instant until(String number) {
        return cases.visibleTo(Actor.SYSTEM, number).answer().provedAt().plus(config.waitAtMost());
    }

    private String days(long caseId) {
        var days = new TreeSet<java.time.LocalDate>();
        proofs.latest(caseId).ifPresent(proof -> {
            days.addAll(proof.finding().awaited().journalDays());
            days.addAll(proof.finding().awaited().settlementDays());
        });
        return days.stream().map(Object::toString).collect(Collectors.joining(","));
    }
}
