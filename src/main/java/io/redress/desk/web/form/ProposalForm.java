package io.redress.desk.web.form;

import io.redress.cases.DisputeCase;
import io.redress.cases.Outcome;
import io.redress.cases.Remedy;
import io.redress.resolution.NewProposal;
import io.redress.shared.Money;
import org.jboss.resteasy.reactive.RestForm;

/** How the case should end; the amount is typed in yuan. */
public record ProposalForm(
        @RestForm Integer version,
        @RestForm String outcome,
        @RestForm String remedy,
        @RestForm String amount,
        @RestForm String reason)
        implements CaseForm {
    /** @param draft what it starts with, or null */
    static ProposalForm fresh(DisputeCase about, NewProposal draft) {
        if (draft != null) {
            var amount = new Money(draft.amountFen()).yuan().toPlainString();
            return new ProposalForm(
                    about.version(), draft.outcome().name(), draft.remedy().name(), amount, draft.reason());
        }
        var all = new Money(about.returnableFen()).yuan().toPlainString();
        return new ProposalForm(about.version(), "", "", all, "");
    }

    public NewProposal read(Reading reading) {
        return new NewProposal(
                reading.choice("outcome", Outcome.class, outcome),
                reading.choice("remedy", Remedy.class, remedy),
                reading.fen("amount", amount),
                reading.required("reason", reason, 2000));
    }

    @Override
    public String written() {
        return reason;
    }

    @Override
    public String field(String ofRule) {
        return "amountFen".equals(ofRule) ? "amount" : ofRule;
    }
}
