package io.redress.counter.web;

import io.redress.web.FormErrors;
import java.util.List;

/**
 * The question, and what is known without it.
 *
 * @param banks to choose the customer's from
 * @param unknown whether nothing was found for what was typed
 */
public record AskView(
        CheckForm typed, FormErrors errors, List<IncidentLine> incidents, List<BankOption> banks, boolean unknown) {
    /** A bank on the list. */
    public record BankOption(String value, String label) {}
}
