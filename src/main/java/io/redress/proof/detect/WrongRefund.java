package io.redress.proof.detect;

import io.redress.evidence.EvidenceKind;
import io.redress.proof.Direction;
import io.redress.proof.Finding;
import io.redress.proof.Question;
import io.redress.proof.ReasonCode;
import io.redress.proof.story.MoneyBack;
import io.redress.proof.story.MoneyBack.State;
import io.redress.proof.story.Story;

/**
 * A refund of another amount arrived. Parts are added up, and so is what came on other tracks; too small a refund leaves
 * the cardholder short, too large a one, or more than was ever taken, the merchant.
 */
final class WrongRefund implements Detector {
    @Override
    public Finding examine(Question question, Story story) {
        var reasoning = MissingRefund.begin(story);
        var refunds = Refunds.of(story, question.expectedFen());
        refunds.asked().forEach(reasoning::tell);
        refunds.others().stream()
                .filter(back -> !refunds.asked().contains(back))
                .forEach(reasoning::tell);
        var tooMuch = tooMuch(refunds, reasoning);
        if (tooMuch > 0) {
            return merchantShort(tooMuch, story, reasoning);
        }
        if (refunds.asked().isEmpty() && refunds.arrived() == 0) {
            return MissingRefund.withoutRefund(story, reasoning);
        }
        return refunds.any(State.ARRIVED) || refunds.arrived() > 0
                ? arrived(question, refunds, reasoning)
                : nothingArrived(refunds, reasoning);
    }

    private static Finding arrived(Question question, Refunds refunds, Reasoning reasoning) {
        var tooSmall = tooSmall(question, refunds, reasoning);
        if (tooSmall > 0) {
            var owed = refunds.capped(tooSmall - refunds.arrivedOnOtherTracks() - refunds.makingGoodFen(State.ARRIVED));
            if (owed == 0) {
                return reasoning.alreadyReturned();
            }
            if (owed <= refunds.makingGoodFen(State.UNDERWAY)) {
                refunds.makingGood(State.UNDERWAY).stream()
                        .filter(back -> !refunds.asked().contains(back))
                        .forEach(reasoning::tell);
                return reasoning.pending();
            }
            if (owed < tooSmall) {
                reasoning.because(ReasonCode.REST_IS_OWED, "owedFen", owed);
            }
            return reasoning.proven(owed, Direction.CARDHOLDER);
        }
        if (refunds.any(State.UNDERWAY)) {
            return reasoning.pending();
        }
        return refunds.any(State.UNKNOWN) ? reasoning.inconclusive() : asApproved(question, refunds, reasoning);
    }

    private static long tooSmall(Question question, Refunds refunds, Reasoning reasoning) {
        var inAll = !refunds.isNamed() && question.expectedFen() != null;
        if (inAll && refunds.arrived() >= question.expectedFen()) {
            return 0;
        }
        var tooSmall = refunds.asked().stream()
                .filter(back -> back.is(State.ARRIVED) || back.is(State.OVERDUE))
                .toList();
        tooSmall.stream()
                .filter(back -> back.is(State.ARRIVED) && back.missingFen() > 0)
                .forEach(back -> compare(ReasonCode.REFUND_SMALLER, back, reasoning));
        return tooSmall.stream().mapToLong(MoneyBack::missingFen).sum();
    }

    /** What was approved has arrived: whether that was right, only the merchant's paper shows. */
    private static Finding asApproved(Question question, Refunds refunds, Reasoning reasoning) {
        var arrived = refunds.isNamed()
                ? refunds.asked().stream().mapToLong(MoneyBack::arrivedFen).sum()
                : refunds.arrived();
        if (question.expectedFen() != null && arrived == question.expectedFen()) {
            var parts = refunds.isNamed() ? 1 : refunds.all().size();
            if (parts > 1) {
                reasoning.because(ReasonCode.REFUND_PARTS_ADD_UP, "amountFen", arrived, "count", parts);
                return reasoning.alreadyReturned();
            }
            return reasoning
                    .because(ReasonCode.REFUND_AS_APPROVED, "amountFen", arrived)
                    .refuted();
        }
        if (question.expectedFen() != null
                && refunds.arrived() >= question.expectedFen()
                && refunds.all().size() > 1) {
            return reasoning.alreadyReturned();
        }
        return reasoning
                .because(ReasonCode.REFUND_AS_APPROVED, "amountFen", arrived)
                .inconclusive(EvidenceKind.REFUND_PROOF, EvidenceKind.ORDER);
    }

    private static Finding nothingArrived(Refunds refunds, Reasoning reasoning) {
        if (refunds.any(State.UNDERWAY)) {
            return reasoning.pending();
        }
        return refunds.any(State.UNKNOWN) ? reasoning.inconclusive() : reasoning.refuted();
    }

    private static long tooMuch(Refunds refunds, Reasoning reasoning) {
        var larger = refunds.asked().stream()
                .filter(back -> back.message().isApproved() && back.arrivedFen() > back.promisedFen())
                .toList();
        larger.forEach(back -> compare(ReasonCode.REFUND_LARGER, back, reasoning));
        var beyondPromise = larger.stream()
                .mapToLong(back -> back.arrivedFen() - back.promisedFen())
                .sum();
        var beyondTaken = Math.max(0, -refunds.stillOut().orElse(0));
        if (beyondTaken > 0) {
            reasoning.because(
                    ReasonCode.RETURNED_MORE_THAN_TAKEN,
                    "takenFen",
                    refunds.arrived() - beyondTaken,
                    "returnedFen",
                    refunds.arrived());
        }
        return Math.max(beyondPromise, beyondTaken);
    }

    private static Finding merchantShort(long fen, Story story, Reasoning reasoning) {
        var rest = fen - story.paid().map(attempt -> attempt.collectedFen()).orElse(0L);
        return rest > 0 ? reasoning.proven(rest, Direction.MERCHANT) : reasoning.alreadyReturned();
    }

    private static void compare(ReasonCode code, MoneyBack back, Reasoning reasoning) {
        reasoning.because(code, "approvedFen", back.promisedFen(), "clearedFen", back.arrivedFen());
    }
}
