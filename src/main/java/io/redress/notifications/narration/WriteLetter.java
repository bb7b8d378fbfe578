package io.redress.notifications.narration;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.redress.cases.DisputeCase;
import io.redress.cases.narration.Narrator;
import io.redress.cases.timeline.Timeline;
import io.redress.cases.timeline.TimelineEntry;
import io.redress.identity.visits.CaseLinkConfig;
import io.redress.notifications.mail.CaseMail;
import io.redress.notifications.mail.Letters;
import io.redress.notifications.mail.MailKind;
import io.redress.notifications.mail.post.Letter;
import io.redress.notifications.narration.LetterView.Fact;
import io.redress.shared.CardNumbers;
import io.redress.shared.Money;
import io.redress.web.Spoken;
import io.redress.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes the mails: the same facts as plain text and as HTML. Nothing in it is more than its reader has told or seen. */
@ApplicationScoped
class WriteLetter implements Letters {
    private final Timeline timeline;
    private final Narrator narrator;
    private final WantedPapers wanted;
    private final CaseLinkConfig links;
    private final Spoken spoken;
    private final Clock clock;

    WriteLetter(
            Timeline timeline,
            Narrator narrator,
            WantedPapers wanted,
            CaseLinkConfig links,
            Spoken spoken,
            Clock clock) {
        this.timeline = timeline;
        this.narrator = narrator;
        this.wanted = wanted;
        this.links = links;
        this.spoken = spoken;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "mail")
    static class Templates {
        static native TemplateInstance letter(LetterView view);

        static native TemplateInstance plain(LetterView view);

        private Templates() {}
    }

    @Override
    public Letter write(CaseMail mail, DisputeCase about, String link) {
        var view = view(mail, about, link);
        return new Letter(
                view.subject(),
                Templates.plain(view).render(),
                Templates.letter(view).render());
    }

    private LetterView view(CaseMail mail, DisputeCase about, String link) {
        var locale = mail.language();
        var say = MessageBundles.get(LetterMessages.class, Localized.Literal.of(locale.getLanguage()));
        var entry = mail.entryId() == null ? null : timeline.findById(mail.entryId());
        var until = spoken.instant(clock.instant().plus(links.validFor()), locale);
        return new LetterView(
                locale.getLanguage().equals("zh") ? "zh-CN" : "en",
                subject(mail.kind(), about.number(), say),
                says(mail, about, entry, say),
                CardNumbers.masked(quote(mail.kind(), entry)),
                facts(about, say, locale),
                say.open(),
                link,
                say.link_note(until),
                say.footer());
    }

    private static String subject(MailKind kind, String number, LetterMessages say) {
        return switch (kind) {
            case FILED -> say.subject_filed(number);
            case EVIDENCE_WANTED -> say.subject_evidence_wanted(number);
            case HALF_GONE -> say.subject_half_gone(number);
            case FOUR_FIFTHS_GONE -> say.subject_four_fifths_gone(number);
            case DECIDED -> say.subject_decided(number);
            case CLOSED -> say.subject_closed(number);
            case NEW_LINK -> say.subject_new_link(number);
        };
    }

    private static String first(MailKind kind, LetterMessages say) {
        return switch (kind) {
            case FILED -> say.filed();
            case EVIDENCE_WANTED -> say.evidence_wanted();
            case HALF_GONE -> say.half_gone();
            case FOUR_FIFTHS_GONE -> say.four_fifths_gone();
            case DECIDED -> say.decided();
            case CLOSED -> say.closed();
            case NEW_LINK -> say.new_link();
        };
    }

    private List<String> says(CaseMail mail, DisputeCase about, TimelineEntry entry, LetterMessages say) {
        var locale = mail.language();
        var says = new ArrayList<>(List.of(say.greeting(), first(mail.kind(), say)));
        switch (mail.kind()) {
            case EVIDENCE_WANTED, HALF_GONE, FOUR_FIFTHS_GONE ->
                wanted.of(about.id()).ifPresent(request -> {
                    says.add(say.wanted(request.kinds(locale)));
                    says.add(say.due(spoken.instant(request.due(), locale)));
                });
            case DECIDED, CLOSED -> says.add(narrator.toMerchant(entry, locale));
            case FILED, NEW_LINK -> {}
        }
        if (mail.kind() == MailKind.DECIDED && about.appealUntil() != null) {
            says.add(say.appeal(spoken.instant(about.appealUntil(), locale)));
        }
        return says;
    }

    /** Only the desk's own words to the merchant: what the merchant wrote is not told back. */
    private String quote(MailKind kind, TimelineEntry entry) {
        var tells = kind == MailKind.EVIDENCE_WANTED || kind == MailKind.DECIDED;
        return tells ? narrator.quote(entry) : "";
    }

    private static List<Fact> facts(DisputeCase about, LetterMessages say, Locale locale) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(say.number(), about.number()));
        facts.add(new Fact(say.claim(), Words.of(about.claim(), locale)));
        facts.add(new Fact(say.day(), Spoken.day(about.payment().date(), locale)));
        facts.add(new Fact(say.claimed(), new Money(about.claimedFen()).in(locale)));
        if (about.returnedFen() > 0) {
            facts.add(new Fact(say.returned(), new Money(about.returnedFen()).in(locale)));
        }
        return facts;
    }
}
