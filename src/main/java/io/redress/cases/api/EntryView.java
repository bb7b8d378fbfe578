package io.redress.cases.api;

import io.redress.cases.narration.Narrator;
import io.redress.cases.timeline.CaseEvent;
import io.redress.cases.timeline.TimelineEntry;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing that happened to a case.
 *
 * @param actor who did it: a username, {@code system}, or {@code desk} where the reader may not know the name
 * @param text a sentence in the reader's language
 * @param quote the words that somebody wrote with it, or null
 */
@Schema(
        name = "TimelineEntry",
        requiredProperties = {"at", "event", "actor", "text"})
public record EntryView(Instant at, CaseEvent event, String actor, String text, String quote) {
    /** What desk and bank write to each other is not meant for the merchant. */
    private static final Set<CaseEvent> WORDS_WITH_BANKS = EnumSet.of(CaseEvent.BANK_ASKED, CaseEvent.BANK_REPLIED);

    static EntryView of(TimelineEntry entry, Bystanders.Names names, Narrator narrator, Locale locale) {
        var quote = narrator.quote(entry);
        var hidden = quote.isEmpty() || names.someHidden() && WORDS_WITH_BANKS.contains(entry.event());
        return new EntryView(
                entry.at(),
                entry.event(),
                names.of(entry.actor()),
                narrator.sentence(entry, locale),
                hidden ? null : quote);
    }
}
