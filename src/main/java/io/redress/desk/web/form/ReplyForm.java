package io.redress.desk.web.form;

import io.redress.cases.DisputeCase;
import org.jboss.resteasy.reactive.RestForm;

/** What a bank answered. */
public record ReplyForm(
        @RestForm Integer version,
        @RestForm String reply,
        @RestForm String replyText) implements CaseForm {
    static ReplyForm fresh(DisputeCase about) {
        return new ReplyForm(about.version(), "", "");
    }

    @Override
    public String written() {
        return replyText;
    }

    @Override
    public String field(String ofRule) {
        return "text".equals(ofRule) ? "replyText" : ofRule;
    }
}
