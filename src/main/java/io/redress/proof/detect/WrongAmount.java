package io.redress.proof.detect;

import io.redress.evidence.EvidenceKind;
import io.redress.proof.Direction;
import io.redress.proof.Finding;
import io.redress.proof.Question;
import io.redress.proof.ReasonCode;
import io.redress.proof.story.Attempt;
import io.redress.proof.story.MoneyBack;
import io.redress.proof.story.Story;
import io.redress.transactions.SettlementRow;
import java.util.List;

/**
 * Another amount was debited than agreed. The records prove a difference between what the terminal approved and what was
 * cleared, in both directions; what the two should have been, where they agree, only a receipt or an order can show.
 */
final class WrongAmount implements Detector {
    @Override
    public Finding examine(Question question, Story story) {
        var attempt = story.attempt();
        var reasoning = Told.of(story);
        if (attempt.isUnknown()) {
            return reasoning.waiting(List.of(attempt));
        }
        if (!attempt.isCleared()) {
            return neverCleared(story, reasoning);
        }
        if (!attempt.sale().isInJournal()) {
            var told = story.records().hasJournalOf(attempt.sale())
                    ? reasoning
                    : reasoning.awaitingJournal(story.records().dayOf(attempt.sale()));
            return told.inconclusive(EvidenceKind.RECEIPT, EvidenceKind.ORDER);
        }
        if (isOf(question.expectedFen(), attempt.sale().clearedFen())) {
            return reasoning
                    .because(ReasonCode.CLEARED_AS_EXPECTED, "amountFen", question.expectedFen())
                    .refuted();
        }
        return compared(question, attempt, reasoning);
    }

    private static Finding compared(Question question, Attempt attempt, Reasoning reasoning) {
        var approved = attempt.sale().amountFen();
        var difference = attempt.sale().cleared().stream()
                .mapToLong(row -> row.amountFen() - approved)
                .sum();
        if (difference == 0) {
            return alike(question, attempt, reasoning);
        }
        reasoning.because(
                difference > 0 ? ReasonCode.CLEARED_MORE : ReasonCode.CLEARED_LESS,
                "approvedFen",
                approved,
                "clearedFen",
                attempt.sale().cleared().stream()
                        .mapToLong(SettlementRow::amountFen)
                        .filter(fen -> fen != approved)
                        .findFirst()
                        .orElse(approved));
        if (difference < 0) {
            return merchantShort(-difference, attempt, reasoning);
        }
        return reasoning.owed(difference, corrections(attempt, approved));
    }

    /** A refund of exactly the approved amount took the goods back; what was debited beyond it is still out. */
    private static List<MoneyBack> corrections(Attempt attempt, long approved) {
        return attempt.arrivedFen() == approved ? List.of() : attempt.returns();
    }

    private static Finding merchantShort(long shortFen, Attempt attempt, Reasoning reasoning) {
        var rest = shortFen - attempt.collectedFen();
        if (rest <= 0) {
            return reasoning.alreadyReturned();
        }
        if (rest < shortFen) {
            reasoning.because(ReasonCode.REST_IS_OWED, "owedFen", rest);
        }
        return reasoning.proven(rest, Direction.MERCHANT);
    }

    private static Finding alike(Question question, Attempt attempt, Reasoning reasoning) {
        var approved = attempt.sale().amountFen();
        reasoning.because(ReasonCode.CLEARED_AS_APPROVED, "amountFen", approved);
        if (!attempt.sale().isApproved() || isOf(question.expectedFen(), approved)) {
            return reasoning.refuted();
        }
        if (question.expectedFen() != null) {
            var tooMuch = approved - question.expectedFen();
            if (tooMuch > 0 && attempt.arrivedFen() >= tooMuch) {
                attempt.returns().forEach(reasoning::tell);
                return reasoning.alreadyReturned();
            }
            reasoning.because(ReasonCode.RIGHT_AMOUNT_UNKNOWN, "expectedFen", question.expectedFen());
        }
        return reasoning.inconclusive(EvidenceKind.RECEIPT, EvidenceKind.ORDER);
    }

    /** Goods gone and nothing cleared: the merchant is short of the whole, unless another attempt paid the order. */
    private static Finding neverCleared(Story story, Reasoning reasoning) {
        var attempt = story.attempt();
        Told.cancellings(attempt, reasoning);
        var paidOtherwise =
                story.ofSameOrder().stream().anyMatch(other -> other != attempt && !other.isSurelyNotCleared());
        if (!attempt.standsAtTerminal() || paidOtherwise) {
            return reasoning.refuted();
        }
        reasoning.because(
                ReasonCode.APPROVED_NEVER_CLEARED, "amountFen", attempt.sale().amountFen());
        return merchantShort(attempt.sale().amountFen(), attempt, reasoning);
    }

    private static boolean isOf(Long expectedFen, long fen) {
        return expectedFen != null && expectedFen == fen;
    }
}
