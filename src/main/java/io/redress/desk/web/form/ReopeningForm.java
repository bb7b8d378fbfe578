package io.redress.desk.web.form;

import io.redress.cases.DisputeCase;
import org.jboss.resteasy.reactive.RestForm;

/** Something new came up within the appeal window. */
public record ReopeningForm(
        @RestForm Integer version, @RestForm String reopeningReason) implements CaseForm {
    static ReopeningForm fresh(DisputeCase about) {
        return new ReopeningForm(about.version(), "");
    }

    @Override
    public String written() {
        return reopeningReason;
    }

    @Override
    public String field(String ofRule) {
        return "reason".equals(ofRule) ? "reopeningReason" : ofRule;
    }
}
