package io.redress.shared;

/** Words that somebody writes to others. */
public final class FreeText {
    private FreeText() {}

    /**
     * The words without blanks around them; a line end counts once, as it does in a browser's own limit.
     *
     * @throws RuleViolation on the field: REQUIRED where nothing is written, TOO_LONG, or CARD_NUMBER_REFUSED
     */
    public static String required(String field, String written, int max) {
        var words = written == null ? "" : written.replace("\r\n", "\n").strip();
        if (words.isEmpty()) {
            throw RuleViolation.on(field, Rule.REQUIRED);
        }
        CardNumbers.refuse(field, words);
        if (words.length() > max) {
            throw RuleViolation.on(field, Rule.TOO_LONG).with("max", max);
        }
        return words;
    }
}
