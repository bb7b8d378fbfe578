package io.redress.disputes.filing;

import io.redress.cases.Claim;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;

/**
 * The third page's answer, in fen.
 *
 * @param paidFen of the payment, where the second page did not tell it; else null
 * @param movedFen what was debited, or came as a refund, where the claim is about a difference; else null
 * @param rightFen what would have been right, where the claim is about a difference; else null
 * @param claimedFen what is to come back
 */
public record Amounts(Long paidFen, Long movedFen, Long rightFen, Long claimedFen) {
    /** Whether the claim is about two amounts that differ; any other is about one. */
    public static boolean isDifference(Claim claim) {
        return claim == Claim.WRONG_AMOUNT || claim == Claim.WRONG_REFUND;
    }

    /**
     * What a difference comes to.
     *
     * @throws RuleViolation NO_DIFFERENCE where the two amounts are the same
     */
    public static Amounts difference(Long paidFen, long movedFen, long rightFen) {
        if (movedFen == rightFen) {
            throw RuleViolation.on("right", Rule.NO_DIFFERENCE);
        }
        return new Amounts(paidFen, movedFen, rightFen, Math.abs(movedFen - rightFen));
    }

    public static Amounts whole(Long paidFen, long claimedFen) {
        return new Amounts(paidFen, null, null, claimedFen);
    }
}
