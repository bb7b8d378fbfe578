package io.redress.desk.web.words;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.redress.web.ReaderLanguage;
import jakarta.enterprise.context.ApplicationScoped;

/** The desk's words in the reader's language, for sentences that are put together in code. */
@ApplicationScoped
public class DeskWords {
    private final ReaderLanguage reader;

    DeskWords(ReaderLanguage reader) {
        this.reader = reader;
    }

    public DeskMessages say() {
        return in(DeskMessages.class);
    }

    public <M> M in(Class<M> bundle) {
        return MessageBundles.get(bundle, Localized.Literal.of(reader.locale().getLanguage()));
    }

    /** What stands between the words of a list. */
    public String separator() {
        return reader.chinese() ? "、" : ", ";
    }

    /** Working minutes as hours and minutes: {@code 3 h 20 min}; the sign is left out. */
    public String time(long minutes) {
        var hours = Math.abs(minutes) / 60;
        var rest = Math.abs(minutes) % 60;
        if (hours == 0) {
            return say().minutes(rest);
        }
        return rest == 0 ? say().hours(hours) : say().hours_minutes(hours, rest);
    }
}
