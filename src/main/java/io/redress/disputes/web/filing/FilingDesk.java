package io.redress.disputes.web.filing;

import io.redress.cases.Claim;
import io.redress.disputes.web.Phrases;
import io.redress.disputes.web.filing.FilingChoices.ClaimChoice;
import io.redress.identity.Actor;
import io.redress.merchants.Merchants;
import io.redress.web.FormErrors;
import io.redress.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lays out what a merchant may choose from. */
@ApplicationScoped
public class FilingDesk {
    private final Merchants merchants;
    private final Words words;
    private final Phrases phrases;
    private final Clock clock;
    private final ZoneId zone;

    FilingDesk(
            Merchants merchants,
            Words words,
            Phrases phrases,
            Clock clock,
            @ConfigProperty(name = "redress.zone") ZoneId zone) {
        this.merchants = merchants;
        this.words = words;
        this.phrases = phrases;
        this.clock = clock;
        this.zone = zone;
    }

    @Transactional
    FilingChoices choices(Actor merchant) {
        var tids = merchants
                .findByIdOptional(merchant.mid())
                .map(known -> known.tids().stream().sorted().toList())
                .orElse(List.of());
        var claims = Arrays.stream(Claim.values())
                .map(claim -> new ClaimChoice(claim.name(), words.of(claim), meaning(claim)))
                .toList();
        return new FilingChoices(claims, tids, today());
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }

    /** The errors with the name of the field before each: on top of the form it does not stand beside it. */
    FormErrors summary(FormErrors errors) {
        return new FormErrors(errors.entries().stream()
                .map(entry -> new FormErrors.Entry(entry.field(), label(entry.field()) + entry.sentence()))
                .toList());
    }

    private String label(String field) {
        var say = phrases.filing();
        var label = field == null
                ? ""
                : switch (field) {
                    case "claim" -> say.claim();
                    case "date" -> say.date();
                    case "amount" -> say.amount();
                    case "tid" -> say.tid();
                    case "last4" -> say.last4();
                    case "traceNo" -> say.trace();
                    case "rrn" -> say.rrn();
                    case "claimed" -> say.claimed();
                    case "expected" -> say.expected();
                    case "narrative" -> say.narrative();
                    case "name" -> say.name();
                    case "phone" -> say.phone();
                    case "email" -> say.email();
                    default -> "";
                };
        return label.isEmpty() ? "" : say.in_field(label);
    }

    private String meaning(Claim claim) {
        var say = phrases.filing();
        return switch (claim) {
            case FAILED_BUT_DEBITED -> say.claim_failed_but_debited();
            case WRONG_AMOUNT -> say.claim_wrong_amount();
            case DUPLICATE_DEBIT -> say.claim_duplicate_debit();
            case MISSING_REFUND -> say.claim_missing_refund();
            case WRONG_REFUND -> say.claim_wrong_refund();
            case FAILED_REVERSAL -> say.claim_failed_reversal();
            case OTHER -> say.claim_other();
        };
    }
}
