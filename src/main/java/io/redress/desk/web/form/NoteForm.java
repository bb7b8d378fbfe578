package io.redress.desk.web.form;

import org.jboss.resteasy.reactive.RestForm;

/** A note of the desk for itself. It changes nothing of the case, so that no version of it matters. */
public record NoteForm(@RestForm String noteText) implements CaseForm {
    @Override
    public Integer version() {
        return null;
    }

    @Override
    public String written() {
        return noteText;
    }

    @Override
    public String field(String ofRule) {
        return "text".equals(ofRule) ? "noteText" : ofRule;
    }
}
