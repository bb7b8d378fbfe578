package io.redress.desk.web.form;

import io.redress.bankcontact.Channel;
import io.redress.cases.DisputeCase;
import org.jboss.resteasy.reactive.RestForm;

/** A question to a bank. */
public record EnquiryForm(
        @RestForm Integer version,
        @RestForm String bank,
        @RestForm String channel,
        @RestForm String question) implements CaseForm {
    static EnquiryForm fresh(DisputeCase about) {
        return new EnquiryForm(about.version(), "", Channel.PHONE.name(), BankQuestion.about(about));
    }

    @Override
    public String written() {
        return question;
    }
}
