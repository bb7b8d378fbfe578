package io.redress.web;

import io.redress.shared.RuleViolation;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * What is wrong with a form, in the order of its fields. A page that is refused is shown again with what was typed
 * and these: the tags {@code errorSummary} and {@code field} say the same words on top and beside the field.
 */
public record FormErrors(List<Entry> entries) {
    /** @param field the field's name, null where the refusal speaks of the whole form */
    public record Entry(String field, String sentence) {}

    /** A form that was not sent yet. */
    public static FormErrors none() {
        return new FormErrors(List.of());
    }

    public static FormErrors of(Collection<RuleViolation> violations, RuleSentences sentences, Locale locale) {
        return new FormErrors(violations.stream()
                .map(violation -> new Entry(violation.field(), sentences.of(violation, locale)))
                .toList());
    }

    public boolean any() {
        return !entries.isEmpty();
    }

    /** The sentence for a field, null where it is right. */
    public String of(String field) {
        return entries.stream()
                .filter(entry -> field.equals(entry.field()))
                .map(Entry::sentence)
                .findFirst()
                .orElse(null);
    }
}
