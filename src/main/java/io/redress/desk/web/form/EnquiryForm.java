package io.redress.desk.web.form;

import io.redress.bankcontact.Channel;
import io.redress.cases.DisputeCase;
import org.jboss.resteasy.reactive.RestForm;

/** A question to a bank: one of the list, or the one that is named beside it. */
public record EnquiryForm(
        @RestForm Integer version,
        @RestForm String bank,
        @RestForm String otherBank,
        @RestForm String channel,
        @RestForm String question)
        implements CaseForm {
    static EnquiryForm fresh(DisputeCase about) {
        return new EnquiryForm(about.version(), "", "", Channel.PHONE.name(), BankQuestion.about(about));
    }

    /** The bank that is meant: a name that was written down goes before the list. */
    public String readBank(Reading reading) {
        var other = reading.optional("otherBank", otherBank, 80);
        return other.isEmpty() ? reading.required("bank", bank, 80) : other;
    }

    @Override
    public String written() {
        return question;
    }
}
