package io.redress.api;

import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Reads broken constraints of a body as rules of the house, so that a program meets one kind of refusal. */
public final class Constraints {
    private static final Map<Class<? extends Annotation>, Rule> RULES = Map.of(
            NotNull.class, Rule.REQUIRED,
            NotBlank.class, Rule.REQUIRED,
            NotEmpty.class, Rule.REQUIRED,
            Size.class, Rule.TOO_LONG,
            Pattern.class, Rule.MALFORMED,
            Email.class, Rule.MALFORMED,
            Positive.class, Rule.AMOUNT_NOT_POSITIVE,
            PositiveOrZero.class, Rule.AMOUNT_NEGATIVE,
            Max.class, Rule.AMOUNT_TOO_LARGE);

    private Constraints() {}

    /** In the order of the fields' names. */
    static List<RuleViolation> broken(ConstraintViolationException violations) {
        return violations.getConstraintViolations().stream()
                .map(Constraints::rule)
                .sorted(Comparator.comparing(RuleViolation::field).thenComparing(RuleViolation::rule))
                .toList();
    }

    /** The rule that one broken constraint stands for, on its path. */
    public static RuleViolation rule(ConstraintViolation<?> violation) {
        var constraint = violation.getConstraintDescriptor();
        var broken = constraint.getAnnotation().annotationType();
        var rule = broken == Size.class && isEmpty(violation.getInvalidValue())
                ? Rule.REQUIRED
                : RULES.getOrDefault(broken, Rule.MALFORMED);
        var refusal = RuleViolation.on(field(violation.getPropertyPath()), rule);
        return switch (rule) {
            case TOO_LONG -> refusal.with("max", constraint.getAttributes().get("max"));
            case AMOUNT_TOO_LARGE ->
                refusal.with("max", constraint.getAttributes().get("value"));
            // the message of a pattern is an example
            case MALFORMED ->
                refusal.with("expected", broken == Email.class ? "name@example.com" : violation.getMessage());
            default -> refusal;
        };
    }

    private static boolean isEmpty(Object value) {
        return "".equals(value) || value instanceof Collection<?> several && several.isEmpty();
    }

    private static String field(Path path) {
        var field = new StringBuilder();
        var last = "";
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                field.append('.').append(node.getIndex());
            }
            // the method and its body parameter are ours, the caller knows only what is inside
            if (node.getKind() == ElementKind.PROPERTY) {
                field.append('.').append(node.getName());
            }
            last = node.getName();
        }
        return field.isEmpty() ? last : field.substring(1);
    }
}
