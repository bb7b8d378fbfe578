package io.redress.disputes.web.filing.words;

import io.redress.cases.Claim;
import io.redress.disputes.filing.FilingPage;
import io.redress.disputes.web.Phrases;
import io.redress.web.FormErrors;
import jakarta.enterprise.context.ApplicationScoped;

/** The names of the fields and pages of the filing in the reader's language. */
@ApplicationScoped
public class FieldLabels {
    private final Phrases phrases;

    FieldLabels(Phrases phrases) {
        this.phrases = phrases;
    }

    public String heading(FilingPage page) {
        var say = phrases.filing();
        return switch (page) {
            case CLAIM -> say.claim();
            case PAYMENT -> phrases.finding().title();
            case AMOUNTS -> say.money();
            case EVIDENCE -> say.papers();
            case CONTACT -> say.contact();
            case CHECK -> say.check();
        };
    }

    /** What an amount is called depends on what the claim is about. */
    public String of(String amount, Claim claim) {
        var say = phrases.filing();
        return switch (amount) {
            case "moved" -> claim == Claim.WRONG_REFUND ? say.moved_refund() : say.moved();
            case "right" -> claim == Claim.WRONG_REFUND ? say.right_refund() : say.right();
            case "claimed" -> claim == Claim.MISSING_REFUND ? say.claimed_refund() : say.claimed();
            default -> say.paid();
        };
    }

    /** The errors with the name of the field before each: on top of the form it does not stand beside it. */
    public FormErrors summary(FormErrors errors, Claim claim) {
        return new FormErrors(errors.entries().stream()
                .map(entry -> new FormErrors.Entry(entry.field(), label(entry.field(), claim) + entry.sentence()))
                .toList());
    }

    private String label(String field, Claim claim) {
        var label = field == null ? "" : name(field, claim);
        return label.isEmpty() ? "" : phrases.filing().in_field(label);
    }

    private String name(String field, Claim claim) {
        var say = phrases.filing();
        var find = phrases.finding();
        return switch (field) {
            case "claim" -> say.claim();
            case "words" -> say.words();
            case "way" -> find.way();
            case "date" -> find.date();
            case "rrn" -> find.rrn();
            case "tid" -> find.tid();
            case "traceNo" -> find.trace();
            case "amount" -> find.amount_yuan();
            case "last4" -> find.last4();
            case "pick" -> find.which();
            case "paid", "moved", "right", "claimed" -> of(field, claim);
            case "kind" -> say.paper_kind();
            case "file" -> say.paper_file();
            case "text" -> say.paper_text();
            case "name" -> say.name();
            case "phone" -> say.phone();
            case "email" -> say.email();
            default -> "";
        };
    }
}
