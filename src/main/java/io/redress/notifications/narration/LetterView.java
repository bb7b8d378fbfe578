package io.redress.notifications.narration;

import java.util.List;

/**
 * One mail for its two templates, all in its reader's language.
 *
 * @param language for the page's {@code lang}
 * @param says what happened and what is to be done, a paragraph each
 * @param quote what the desk wrote with it, empty where it wrote nothing
 */
record LetterView(
        String language,
        String subject,
        List<String> says,
        String quote,
        List<Fact> facts,
        String open,
        String link,
        String linkNote,
        String footer) {
    /** One line about the case. */
    record Fact(String label, String value) {}
}
