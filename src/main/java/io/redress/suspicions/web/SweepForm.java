package io.redress.suspicions.web;

import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jboss.resteasy.reactive.RestForm;

/** The period to look through, as it was typed. */
public record SweepForm(@RestForm String from, @RestForm String to) {
    LocalDate first() {
        return day("from", from);
    }

    LocalDate last() {
        return day("to", to);
    }

    private static LocalDate day(String field, String typed) {
        if (typed == null || typed.isBlank()) {
            throw RuleViolation.on(field, Rule.REQUIRED);
        }
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            throw RuleViolation.on(field, Rule.MALFORMED).with("expected", "2026-10-27");
        }
    }
}
