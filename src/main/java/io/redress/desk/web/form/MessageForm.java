package io.redress.desk.web.form;

import org.jboss.resteasy.reactive.RestForm;

/**
 * A message to the merchant. It changes nothing of the case, so that no version of it matters.
 *
 * @param upTo the last message that the writer saw, null where there was none
 */
public record MessageForm(
        @RestForm String messageText, @RestForm Long upTo) implements CaseForm {
    @Override
    public Integer version() {
        return null;
    }

    @Override
    public String written() {
        return messageText;
    }

    @Override
    public String field(String ofRule) {
        return "text".equals(ofRule) ? "messageText" : ofRule;
    }
}
