package io.redress.desk.web.form;

import io.redress.cases.DisputeCase;
import org.jboss.resteasy.reactive.RestForm;

/** What the second person says of a proposal. */
public record ApprovalForm(
        @RestForm Integer version,
        @RestForm String decision,
        @RestForm String decisionNote) implements CaseForm {
    static ApprovalForm fresh(DisputeCase about) {
        return new ApprovalForm(about.version(), "", "");
    }

    @Override
    public String written() {
        return decisionNote;
    }

    @Override
    public String field(String ofRule) {
        return "note".equals(ofRule) ? "decisionNote" : ofRule;
    }
}
