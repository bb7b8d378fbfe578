package io.redress.desk.web.form;

import io.redress.cases.DisputeCase;
import org.jboss.resteasy.reactive.RestForm;

/** The merchant, on the phone, takes the claim back. */
public record WithdrawalForm(
        @RestForm Integer version, @RestForm String withdrawalReason) implements CaseForm {
    static WithdrawalForm fresh(DisputeCase about) {
        return new WithdrawalForm(about.version(), "");
    }

    @Override
    public String written() {
        return withdrawalReason;
    }

    @Override
    public String field(String ofRule) {
        return "reason".equals(ofRule) ? "withdrawalReason" : ofRule;
    }
}
