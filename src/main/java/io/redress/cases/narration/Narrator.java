package io.redress.cases.narration;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.redress.cases.timeline.TimelineEntry;
import io.redress.shared.Money;
import io.redress.web.Spoken;
import io.redress.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Tells what happened, in a sentence; the same one on every page, in every mail and over REST. */
@ApplicationScoped
public class Narrator {
    /** For programs: people by their usernames, as in the entry's other fields. */
    public String sentence(TimelineEntry entry, Locale locale) {
        return sentence(entry, locale, UnaryOperator.identity());
    }

    /**
     * @param locale Chinese or English
     * @param naming turns the username of somebody in the sentence into the name to show
     */
    public String sentence(TimelineEntry entry, Locale locale, UnaryOperator<String> naming) {
        var say = MessageBundles.get(TimelineMessages.class, Localized.Literal.of(locale.getLanguage()));
        var told = new Telling(entry, locale, naming);
        return switch (entry.event()) {
            case FILED -> say.filed(told.word("Claim", "claim"));
            case PROVED -> proved(entry, told, say);
            case RECORDS_AWAITED -> say.recordsAwaited(told.days("days"));
            case PAYMENT_PICKED -> say.paymentPicked();
            case REVIEW_OPENED -> say.reviewOpened();
            case EVIDENCE_ASKED -> say.evidenceAsked(told.words("EvidenceKind", "kinds"));
            case EVIDENCE_REMINDED -> say.evidenceReminded();
            case EVIDENCE_GIVEN -> say.evidenceGiven(told.word("EvidenceKind", "kind"));
            case EVIDENCE_COMPLETE -> say.evidenceComplete();
            case EVIDENCE_LAPSED -> say.evidenceLapsed();
            case EVIDENCE_INFECTED -> say.evidenceInfected(told.word("EvidenceKind", "kind"));
            case EVIDENCE_NOT_AWAITED -> say.evidenceNotAwaited();
            case BANK_ASKED -> say.bankAsked(told.bank(), told.word("Channel", "channel"));
            case BANK_CHASED -> say.bankChased(told.bank(), entry.fact("chasers"));
            case BANK_OVERDUE -> say.bankOverdue(told.bank());
            case BANK_REPLIED -> say.bankReplied(told.bank(), told.word("Reply", "reply"));
            case INCIDENT_LINKED -> say.incidentLinked(told.word("IncidentKind", "kind"), told.inLanguage("text"));
            case ASSIGNED -> say.assigned(told.person("assignee"));
            case RELEASED -> say.released(told.person("assignee"));
            case PROPOSED ->
                say.proposed(told.word("Outcome", "outcome"), told.word("Remedy", "remedy"), told.amount());
            case APPROVAL_ASKED -> say.approvalAsked();
            case APPROVED -> say.approved(told.person("maker"));
            case RETURNED -> say.returned(told.person("maker"));
            case ADJUSTMENT_RECORDED -> say.adjustmentRecorded(told.amount(), told.word("Remedy", "remedy"));
            case RESOLVED -> resolved(entry, told.word("Outcome", "outcome"), say);
            case OUTCOME_ACCEPTED -> say.outcomeAccepted();
            case MESSAGE_FROM_MERCHANT -> say.messageFromMerchant();
            case MESSAGE_FROM_DESK -> say.messageFromDesk();
            case NOTED -> say.noted();
            case REOPENED -> say.reopened();
            case WITHDRAWN -> say.withdrawn();
            case CLOSED -> Boolean.parseBoolean(entry.fact("early")) ? say.closedEarly() : say.closed();
            case CLOCK_AT_RISK -> say.clockAtRisk(told.word("ServiceLevel", "level"));
            case CLOCK_BREACHED -> say.clockBreached(told.word("ServiceLevel", "level"));
        };
    }

    private static String proved(TimelineEntry entry, Telling told, TimelineMessages say) {
        if (Boolean.parseBoolean(entry.fact("decided"))) {
            return say.provedAfterwards(told.word("Verdict", "verdict"));
        }
        return "PROVEN".equals(entry.fact("verdict"))
                ? say.proven(told.amount())
                : say.proved(told.word("Verdict", "verdict"));
    }

    private static String resolved(TimelineEntry entry, String outcome, TimelineMessages say) {
        return Boolean.parseBoolean(entry.fact("again")) ? say.resolvedAgain(outcome) : say.resolved(outcome);
    }

    /** The same to the merchant whose case it is: what they are to do is said to them. */
    public String toMerchant(TimelineEntry entry, Locale locale) {
        var say = MessageBundles.get(TimelineMessages.class, Localized.Literal.of(locale.getLanguage()));
        var told = new Telling(entry, locale, UnaryOperator.identity());
        return switch (entry.event()) {
            case EVIDENCE_ASKED -> say.evidenceAskedOfYou(told.words("EvidenceKind", "kinds"));
            case EVIDENCE_REMINDED -> say.youReminded();
            case EVIDENCE_LAPSED -> say.yourTimeLapsed();
            case MESSAGE_FROM_DESK -> say.deskWroteToYou();
            default -> sentence(entry, locale);
        };
    }

    /** The words somebody wrote with it: a note, a reason, a question or an answer; empty where there are none. */
    public String quote(TimelineEntry entry) {
        return java.util.stream.Stream.of("note", "reason", "question", "text")
                .map(entry::fact)
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
    }

    /** The facts of one entry in one language. */
    private record Telling(TimelineEntry entry, Locale locale, UnaryOperator<String> naming) {
        String person(String fact) {
            return naming.apply(entry.fact(fact));
        }

        String word(String type, String fact) {
            return Words.of(type, entry.fact(fact), locale);
        }

        String words(String type, String fact) {
            return listed(fact, name -> Words.of(type, name, locale));
        }

        String days(String fact) {
            return listed(fact, day -> Spoken.day(LocalDate.parse(day), locale));
        }

        private String listed(String fact, UnaryOperator<String> saying) {
            var separator = locale.getLanguage().equals("zh") ? "、" : ", ";
            return Arrays.stream(entry.fact(fact).split(","))
                    .filter(one -> !one.isEmpty())
                    .map(saying)
                    .collect(Collectors.joining(separator));
        }

        String amount() {
            return new Money(Long.parseLong(entry.fact("amountFen"))).in(locale);
        }

        String bank() {
            return inLanguage("bank");
        }

        /** A fact that was recorded in both languages. */
        String inLanguage(String fact) {
            return entry.fact(fact + (locale.getLanguage().equals("zh") ? "Zh" : "En"));
        }
    }
}
