package io.redress.desk.web.form;

import io.redress.shared.CardNumbers;
import io.redress.shared.Money;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the fields of one form and collects all that is wrong, so that it is said at once. */
public final class Reading {
    private final List<RuleViolation> wrong = new ArrayList<>();

    /** The text without blanks around it; refused when empty, longer than {@code max}, or with a card number. */
    public String required(String field, String typed, int max) {
        var text = optional(field, typed, max);
        if (text.isEmpty()) {
            refuse(RuleViolation.on(field, Rule.REQUIRED));
        }
        return text;
    }

    /** The same, where nothing at all is fine too. */
    public String optional(String field, String typed, int max) {
        var text = typed == null ? "" : typed.replace("\r\n", "\n").strip();
        if (text.length() > max) {
            refuse(RuleViolation.on(field, Rule.TOO_LONG).with("max", max));
        }
        if (CardNumbers.foundIn(text)) {
            refuse(RuleViolation.on(field, Rule.CARD_NUMBER_REFUSED));
        }
        return text;
    }

    /** One of the constants; null and refused for anything else. */
    public <E extends Enum<E>> E choice(String field, Class<E> type, String typed) {
        var chosen = Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(typed))
                .findFirst()
                .orElse(null);
        if (chosen == null) {
            refuse(RuleViolation.on(field, Rule.REQUIRED));
        }
        return chosen;
    }

    /** Fen of an amount typed in yuan; null and refused where it is none. */
    public Long fen(String field, String typed) {
        if (typed == null || typed.isBlank()) {
            refuse(RuleViolation.on(field, Rule.REQUIRED));
            return null;
        }
        try {
            return Money.ofYuan(field, typed).fen();
        } catch (RuleViolation malformed) {
            refuse(malformed);
            return null;
        }
    }

    public List<RuleViolation> wrong() {
        return wrong;
    }

    private void refuse(RuleViolation violation) {
        wrong.add(violation);
    }
}
