package io.redress.disputes.web.filing.form;

import io.redress.api.Constraints;
import io.redress.disputes.web.TypedFields;
import io.redress.shared.Money;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Holds a typed field against the rules that stand on the claim itself, so that no page has rules of its own. */
@ApplicationScoped
public class FieldRules {
    private final Validator validator;

    FieldRules(Validator validator) {
        this.validator = validator;
    }

    /** The value, or null where the property's constraints refuse it: then {@code fields} knows why. */
    <T> T keep(TypedFields fields, String field, Class<?> on, String property, T value) {
        var broken = validator.validateValue(on, property, value);
        broken.stream()
                .findFirst()
                .map(Constraints::rule)
                .ifPresent(rule -> fields.refuse(new RuleViolation(rule.rule(), field, rule.facts())));
        return broken.isEmpty() ? value : null;
    }

    /** A number or code from the receipt. */
    String code(TypedFields fields, String field, String typed, Class<?> on, String property, boolean required) {
        var before = fields.violations().size();
        var plain = fields.read(field, () -> {
            var read = TypedFields.plain(field, typed);
            return required ? TypedFields.needed(field, read) : read;
        });
        return fields.violations().size() == before ? keep(fields, field, on, property, plain) : null;
    }

    /** An amount typed in yuan, in fen. */
    Long fen(TypedFields fields, String field, String typed, Class<?> on, String property) {
        var fen = fields.read(field, () -> {
            var plain = TypedFields.needed(field, TypedFields.plain(field, typed));
            return Money.ofYuan(field, plain).fen();
        });
        return fen == null ? null : keep(fields, field, on, property, fen);
    }

    static LocalDate day(TypedFields fields, String field, String typed) {
        return fields.read(field, () -> {
            var plain = TypedFields.needed(field, TypedFields.plain(field, typed));
            try {
                return LocalDate.parse(plain);
            } catch (DateTimeParseException e) {
                throw RuleViolation.on(field, Rule.MALFORMED).with("expected", "2026-11-22");
            }
        });
    }
}
