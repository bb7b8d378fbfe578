package io.redress.disputes.web;

import io.redress.shared.CardNumbers;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Reads one typed field after the other and goes on behind one that is wrong, so that all are told at once. */
public final class TypedFields {
    private final List<RuleViolation> violations = new ArrayList<>();

    public List<RuleViolation> violations() {
        return List.copyOf(violations);
    }

    public void refuse(RuleViolation violation) {
        violations.add(violation);
    }

    /** What the reading gives, null where it was refused. */
    public <T> T read(String field, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (RuleViolation refused) {
            violations.add(new RuleViolation(refused.rule(), field, refused.facts()));
            return null;
        }
    }

    /** Words, stripped, of at most {@code max} characters; null where nothing was typed. */
    public String text(String field, String typed, int max, boolean required) {
        return read(field, () -> words(field, typed, max, required));
    }

    /** A number or code from the receipt, read as people type it; null where nothing was typed. */
    public String code(String field, String typed, String form, String example) {
        return read(field, () -> {
            var plain = plain(field, typed);
            if (plain != null && !plain.matches(form)) {
                throw RuleViolation.on(field, Rule.MALFORMED).with("expected", example);
            }
            return plain;
        });
    }

    /**
     * Words that stand alone in a form.
     *
     * @throws RuleViolation REQUIRED, TOO_LONG or CARD_NUMBER_REFUSED
     */
    public static String words(String field, String typed, int max, boolean required) {
        // a line end counts once, as it does in the browser's own limit
        var words = typed == null ? "" : typed.replace("\r\n", "\n").strip();
        if (words.isEmpty()) {
            return required ? needed(field, null) : null;
        }
        CardNumbers.refuse(field, words);
        if (words.length() > max) {
            throw RuleViolation.on(field, Rule.TOO_LONG).with("max", max);
        }
        return words;
    }

    /** Without blanks, and in plain digits and letters where a Chinese keyboard gave wide ones; null for nothing. */
    public static String plain(String field, String typed) {
        CardNumbers.refuse(field, typed);
        var plain = typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "");
        return plain.isEmpty() ? null : plain;
    }

    public static String needed(String field, String value) {
        if (value == null) {
            throw RuleViolation.on(field, Rule.REQUIRED);
        }
        return value;
    }
}
