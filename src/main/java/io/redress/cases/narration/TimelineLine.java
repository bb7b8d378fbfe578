package io.redress.cases.narration;

import io.redress.cases.timeline.TimelineEntry;
import java.time.Instant;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * One entry of the timeline as the tag {@code timeline} shows it.
 *
 * @param sentence what happened, in the reader's language
 * @param quote the words somebody wrote with it, empty where there are none
 * @param who the name to show for who did it, null to leave it out
 */
public record TimelineLine(Instant at, String sentence, String quote, String who) {
    /** @param naming turns a username into what this reader may see of it, or null */
    public static TimelineLine of(TimelineEntry entry, Narrator narrator, Locale locale, UnaryOperator<String> naming) {
        return new TimelineLine(
                entry.at(),
                narrator.sentence(entry, locale, naming),
                narrator.quote(entry),
                naming.apply(entry.actor()));
    }
}
