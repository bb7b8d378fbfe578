package io.redress.resolution;

import io.redress.cases.Claim;
import io.redress.cases.Outcome;
import io.redress.cases.Remedy;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;

/** What a proposal may say: outcome, remedy and amount fit each other, the claim, and what may still go back. */
final class ProposalRule {
    private ProposalRule() {}

    /**
     * @param returnableFen the most that may still go back on the case
     * @param returnedFen what went back on it before
     */
    static void check(NewProposal proposal, Claim claim, long returnableFen, long returnedFen) {
        var outcome = proposal.outcome();
        if (outcome == Outcome.WITHDRAWN) {
            throw RuleViolation.on("outcome", Rule.NOT_A_CHOICE)
                    .with("allowed", "UPHELD, PARTLY_UPHELD, DECLINED, ALREADY_SETTLED");
        }
        if (outcome.returnsMoney()) {
            checkMoney(proposal, claim);
            checkAmount(proposal, returnableFen, returnedFen);
        } else if (proposal.amountFen() > 0 || proposal.remedy() != Remedy.NONE) {
            throw RuleViolation.on(proposal.amountFen() > 0 ? "amountFen" : "remedy", Rule.OUTCOME_WITHOUT_MONEY)
                    .with("outcome", outcome);
        }
    }

    private static void checkMoney(NewProposal proposal, Claim claim) {
        if (proposal.amountFen() == 0 || proposal.remedy() == Remedy.NONE) {
            throw RuleViolation.on(proposal.amountFen() > 0 ? "remedy" : "amountFen", Rule.OUTCOME_NEEDS_MONEY)
                    .with("outcome", proposal.outcome());
        }
        if (!proposal.remedy().fits(claim)) {
            throw RuleViolation.on("remedy", Rule.REMEDY_MISFITS_CLAIM)
                    .with("remedy", proposal.remedy())
                    .with("claim", claim);
        }
    }

    private static void checkAmount(NewProposal proposal, long returnableFen, long returnedFen) {
        if (proposal.amountFen() > returnableFen) {
            throw RuleViolation.on("amountFen", Rule.AMOUNT_ABOVE_PAYMENT)
                    .with("max", returnableFen)
                    .with("already", returnedFen);
        }
        var isAll = proposal.amountFen() == returnableFen;
        if (isAll != (proposal.outcome() == Outcome.UPHELD)) {
            throw RuleViolation.on("amountFen", Rule.AMOUNT_MISFITS_OUTCOME)
                    .with("outcome", proposal.outcome())
                    .with("max", returnableFen);
        }
    }
}
