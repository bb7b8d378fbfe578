package io.redress.disputes.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.redress.shared.RuleViolation;
import io.redress.web.FormErrors;
import io.redress.web.ReaderLanguage;
import io.redress.web.RuleSentences;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Locale;

/** The merchant's words in the reader's language, for code; templates say {@code disputes:} and {@code filing:}. */
@ApplicationScoped
public class Phrases {
    private final ReaderLanguage reader;
    private final RuleSentences sentences;

    Phrases(ReaderLanguage reader, RuleSentences sentences) {
        this.reader = reader;
        this.sentences = sentences;
    }

    public DisputeMessages disputes() {
        return MessageBundles.get(DisputeMessages.class, language());
    }

    public FilingMessages filing() {
        return MessageBundles.get(FilingMessages.class, language());
    }

    public FindingMessages finding() {
        return MessageBundles.get(FindingMessages.class, language());
    }

    public ReceiptMessages receipt() {
        return MessageBundles.get(ReceiptMessages.class, language());
    }

    public FoundMessages found() {
        return MessageBundles.get(FoundMessages.class, language());
    }

    public WaitingMessages waiting() {
        return MessageBundles.get(WaitingMessages.class, language());
    }

    public TalkMessages talk() {
        return MessageBundles.get(TalkMessages.class, language());
    }

    public EndingMessages ending() {
        return MessageBundles.get(EndingMessages.class, language());
    }

    public TrailMessages trail() {
        return MessageBundles.get(TrailMessages.class, language());
    }

    public UploadMessages upload() {
        return MessageBundles.get(UploadMessages.class, language());
    }

    public FormErrors errors(Collection<RuleViolation> violations) {
        return FormErrors.of(violations, sentences, locale());
    }

    public Locale locale() {
        return reader.locale();
    }

    private Localized language() {
        return Localized.Literal.of(locale().getLanguage());
    }
}
