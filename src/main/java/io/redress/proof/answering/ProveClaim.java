package io.redress.proof.answering;

import io.redress.cases.CaseAction;
import io.redress.cases.CaseProcess;
import io.redress.cases.CaseStatus;
import io.redress.cases.Cases;
import io.redress.cases.DisputeCase;
import io.redress.cases.MoveCase;
import io.redress.cases.answer.Answer;
import io.redress.cases.timeline.CaseEvent;
import io.redress.cases.timeline.Timeline;
import io.redress.identity.Actor;
import io.redress.proof.Finding;
import io.redress.proof.Question;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/** Asks the records about a case and keeps their answer, with a line in the timeline when it says something new. */
@ApplicationScoped
public class ProveClaim {
    private final Cases cases;
    private final AskRecords records;
    private final ProofLog proofs;
    private final Timeline timeline;
    private final MoveCase move;
    private final CaseProcess process;
    private final Clock clock;

    ProveClaim(
            Cases cases,
            AskRecords records,
            ProofLog proofs,
            Timeline timeline,
            MoveCase move,
            CaseProcess process,
            Clock clock) {
        this.cases = cases;
        this.records = records;
        this.proofs = proofs;
        this.timeline = timeline;
        this.move = move;
        this.process = process;
        this.clock = clock;
    }

    /** The process asks: the answer decides where the case goes. */
    @Transactional
    public void prove(String number) {
        answer(cases.forChange(Actor.SYSTEM, number), false, Actor.SYSTEM);
    }

    /**
     * Asks again, because new records are in or somebody wants to know. A case that only waited for this goes on by the
     * answer; papers that the answer makes needless are no longer awaited. A decided case is refused.
     */
    @Transactional
    public void proveAgain(String number, Actor by) {
        var asked = cases.forChange(by, number);
        asked.require(CaseAction.PROVE);
        if (asked.status() == CaseStatus.PROVING) {
            process.recordsArrived(asked);
            return;
        }
        var finding = answer(asked, true, by);
        if (asked.status() == CaseStatus.AWAITING_MERCHANT && isSettled(finding)) {
            move.to(CaseStatus.IN_REVIEW, asked, Actor.SYSTEM);
            process.evidenceComplete(asked);
        }
    }

    /**
     * New records may say something else now. An open case is proved again; a decided one stays as it was decided, and
     * its timeline tells when the records say otherwise.
     */
    @Transactional
    public void recordsChanged(String number) {
        var asked = cases.forChange(Actor.SYSTEM, number);
        if (CaseAction.PROVE.allowedIn(asked.status())) {
            proveAgain(number, Actor.SYSTEM);
        } else if (asked.status() == CaseStatus.RESOLVED) {
            tellAfterwards(asked);
        }
    }

    private void tellAfterwards(DisputeCase decided) {
        var before = proofs.latest(decided.id()).map(Proof::finding);
        var answered = records.ask(Question.of(decided));
        var finding = answered.finding();
        if (proofs.add(decided, clock.instant(), finding, answered.coverage())
                && before.filter(known -> saysTheSame(known, finding)).isEmpty()) {
            var facts = new HashMap<>(facts(finding));
            facts.put("decided", "true");
            timeline.record(decided.id(), CaseEvent.PROVED, Actor.SYSTEM, facts);
        }
    }

    private static boolean saysTheSame(Finding known, Finding finding) {
        return known.verdict() == finding.verdict() && known.provenFen() == finding.provenFen();
    }

    /** @param again outside the process, whose route prefills the first answer */
    private Finding answer(DisputeCase asked, boolean again, Actor by) {
        var answered = records.ask(Question.of(asked));
        var finding = answered.finding();
        if (proofs.add(asked, clock.instant(), finding, answered.coverage())) {
            keep(finding, again && finding.isProven() && finding.suggestion() != null, asked, by);
        }
        return finding;
    }

    private void keep(Finding finding, boolean drafted, DisputeCase asked, Actor by) {
        var before = asked.answer();
        var settle = !finding.evidence().isEmpty();
        asked.answered(new Answer(finding.verdict(), finding.provenFen(), drafted, settle, clock.instant()));
        if (before == null || before.verdict() != finding.verdict() || before.provenFen() != finding.provenFen()) {
            timeline.record(asked.id(), CaseEvent.PROVED, by, facts(finding));
        }
    }

    private static Map<String, String> facts(Finding finding) {
        return Map.of("verdict", finding.verdict().name(), "amountFen", String.valueOf(finding.provenFen()));
    }

    /** No paper of the merchant can add anything. */
    private static boolean isSettled(Finding finding) {
        return switch (finding.verdict()) {
            case PROVEN, ALREADY_RETURNED, REFUTED -> true;
            case PENDING, INCONCLUSIVE, NOT_FOUND -> false;
        };
    }
}
