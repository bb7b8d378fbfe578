package io.redress.proof.detect;

import io.redress.cases.Claim;
import io.redress.cases.Outcome;
import io.redress.cases.Remedy;
import io.redress.proof.Direction;
import io.redress.proof.Finding;
import io.redress.proof.Suggestion;
import io.redress.transactions.CardKind;

/** The decision that fits an answer. */
final class Suggestions {
    private Suggestions() {}

    /** @return null when it is too early to decide, or when the remedy hangs on a card kind that nobody knows */
    static Suggestion of(Claim claim, long claimedFen, Finding finding, CardKind card) {
        return switch (finding.verdict()) {
            case PROVEN -> proven(claim, claimedFen, finding, card);
            case ALREADY_RETURNED -> new Suggestion(Outcome.ALREADY_SETTLED, Remedy.NONE, 0);
            case REFUTED -> new Suggestion(Outcome.DECLINED, Remedy.NONE, 0);
            case PENDING, INCONCLUSIVE, NOT_FOUND -> null;
        };
    }

    /** Never more than was claimed: what is owed beyond it is the desk's to say, and the claim's to ask. */
    private static Suggestion proven(Claim claim, long claimedFen, Finding finding, CardKind card) {
        var remedy = finding.direction() == Direction.MERCHANT ? collecting(card) : givingBack(claim);
        var outcome = finding.provenFen() < claimedFen ? Outcome.PARTLY_UPHELD : Outcome.UPHELD;
        return remedy == null ? null : new Suggestion(outcome, remedy, Math.min(claimedFen, finding.provenFen()));
    }

    /** What was cleared can no longer be reversed: it is adjusted, and a refund that failed is keyed in again. */
    private static Remedy givingBack(Claim claim) {
        return claim == Claim.MISSING_REFUND || claim == Claim.WRONG_REFUND
                ? Remedy.MANUAL_REFUND
                : Remedy.CREDIT_ADJUSTMENT;
    }

    private static Remedy collecting(CardKind card) {
        return switch (card) {
            case CREDIT -> Remedy.DEBIT_ADJUSTMENT;
            case DEBIT -> Remedy.COLLECTION;
            case UNKNOWN -> null;
        };
    }
}
