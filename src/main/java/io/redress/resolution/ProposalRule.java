package io.redress.resolution;

import io.redress.cases.Outcome;
import io.redress.cases.Remedy;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;

/** What a proposal may say: money only where the outcome returns some, and never more than may still go back. */
final class ProposalRule {
    private ProposalRule() {}

    /**
     * @param returnableFen the most that may still go back on the case
     * @param returnedFen what went back on it before
     */
    static void check(NewProposal proposal, long returnableFen, long returnedFen) {
        var outcome = proposal.outcome();
        if (outcome == Outcome.WITHDRAWN) {
            throw RuleViolation.on("outcome", Rule.NOT_A_CHOICE)
                    .with("allowed", "UPHELD, PARTLY_UPHELD, DECLINED, ALREADY_SETTLED");
        }
        var movesMoney = proposal.amountFen() > 0 && proposal.remedy() != Remedy.NONE;
        if (outcome.returnsMoney() && !movesMoney) {
            throw RuleViolation.on(proposal.amountFen() > 0 ? "remedy" : "amountFen", Rule.OUTCOME_NEEDS_MONEY)
                    .with("outcome", outcome);
        }
        if (!outcome.returnsMoney() && (proposal.amountFen() > 0 || proposal.remedy() != Remedy.NONE)) {
            throw RuleViolation.on(proposal.amountFen() > 0 ? "amountFen" : "remedy", Rule.OUTCOME_WITHOUT_MONEY)
                    .with("outcome", outcome);
        }
        if (proposal.amountFen() > returnableFen) {
            throw RuleViolation.on("amountFen", Rule.AMOUNT_ABOVE_PAYMENT)
                    .with("max", returnableFen)
                    .with("already", returnedFen);
        }
    }
}
