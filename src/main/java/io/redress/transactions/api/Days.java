package io.redress.transactions.api;

import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Reads a day of a query. */
final class Days {
    private Days() {}

    /**
     * The day; null where the parameter is absent or empty.
     *
     * @throws RuleViolation MALFORMED on the parameter
     */
    static LocalDate of(String parameter, String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw RuleViolation.on(parameter, Rule.MALFORMED).with("expected", "YYYY-MM-DD");
        }
    }
}
