package io.redress.proof.detect;

import io.redress.evidence.EvidenceKind;
import io.redress.proof.Direction;
import io.redress.proof.Finding;
import io.redress.proof.Question;
import io.redress.proof.ReasonCode;
import io.redress.proof.story.MoneyBack;
import io.redress.proof.story.MoneyBack.State;
import io.redress.proof.story.Story;
import io.redress.transactions.TransactionType;

/**
 * A refund never arrived. An approved refund that was not cleared within its usual days is missing, and so is the money
 * of an accepted void whose sale was cleared all the same; a refund of which the records hold no approval only the
 * merchant's own paper can show.
 */
final class MissingRefund implements Detector {
    @Override
    public Finding examine(Question question, Story story) {
        var reasoning = begin(story);
        if (story.attempt() != null && story.attempt().isSurelyNotCleared()) {
            return nothingTaken(story, reasoning);
        }
        var refunds = Refunds.of(story, null);
        refunds.asked().forEach(reasoning::tell);
        var overdue = Reasoning.sum(refunds.asked(), State.OVERDUE) + unappliedVoid(story, reasoning);
        if (overdue > 0) {
            return missing(overdue, refunds, reasoning);
        }
        if (refunds.any(State.UNDERWAY)) {
            return reasoning.pending();
        }
        if (refunds.any(State.UNKNOWN)) {
            return reasoning.inconclusive();
        }
        return refunds.asked().isEmpty() ? unseen(question, refunds, reasoning) : arrived(refunds, reasoning);
    }

    static Reasoning begin(Story story) {
        if (story.attempt() != null) {
            return Told.of(story);
        }
        return new Reasoning(story.rules()).using(story.subject()).because(ReasonCode.ORIGINAL_NOT_IN_RECORDS);
    }

    private static long unappliedVoid(Story story, Reasoning reasoning) {
        var attempt = story.attempt();
        if (attempt == null || !attempt.isCleared()) {
            return 0;
        }
        var accepted = attempt.accepted(TransactionType.VOID).findFirst();
        if (accepted.isEmpty() || accepted.get().isCleared()) {
            return 0;
        }
        Told.cancellings(attempt, reasoning);
        return attempt.sale().clearedFen();
    }

    private static Finding missing(long overdue, Refunds refunds, Reasoning reasoning) {
        refunds.others().forEach(reasoning::tell);
        var owed = refunds.capped(overdue - refunds.arrivedOnOtherTracks());
        if (owed == 0) {
            return reasoning.alreadyReturned();
        }
        if (owed < overdue) {
            reasoning.because(ReasonCode.REST_IS_OWED, "owedFen", owed);
        }
        return reasoning.proven(owed, Direction.CARDHOLDER);
    }

    /** All that was asked for has arrived; where it arrived too small, that is another claim. */
    private static Finding arrived(Refunds refunds, Reasoning reasoning) {
        refunds.others().forEach(reasoning::tell);
        var tooSmall = refunds.asked().stream().mapToLong(MoneyBack::missingFen).sum();
        var madeGood = refunds.arrivedOnOtherTracks() + refunds.makingGoodFen(State.ARRIVED);
        return refunds.capped(tooSmall - madeGood) > 0 ? reasoning.refuted() : reasoning.alreadyReturned();
    }

    private static Finding unseen(Question question, Refunds refunds, Reasoning reasoning) {
        refunds.others().forEach(reasoning::tell);
        if (refunds.arrivedOnOtherTracks() >= question.claimedFen()) {
            return reasoning.alreadyReturned();
        }
        return withoutRefund(refunds.story(), reasoning);
    }

    static Finding withoutRefund(Story story, Reasoning reasoning) {
        story.paid().ifPresent(attempt -> attempt.refused()
                .forEach(one -> reasoning.because(ReasonCode.REFUND_REFUSED, "at", one.at())));
        return reasoning.because(ReasonCode.NO_REFUND_IN_RECORDS).inconclusive(EvidenceKind.REFUND_PROOF);
    }

    private static Finding nothingTaken(Story story, Reasoning reasoning) {
        var attempt = story.attempt();
        Told.cancellings(attempt, reasoning);
        attempt.returns().forEach(reasoning::tell);
        return attempt.arrivedFen() > 0 || attempt.isCancelled() ? reasoning.alreadyReturned() : reasoning.refuted();
    }
}
