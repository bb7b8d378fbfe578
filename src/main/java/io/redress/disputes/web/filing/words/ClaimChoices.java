package io.redress.disputes.web.filing.words;

import io.redress.cases.Claim;
import io.redress.disputes.web.Phrases;
import io.redress.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;

/** Lays out what can have happened, with what it means and an example. */
@ApplicationScoped
public class ClaimChoices {
    private final Phrases phrases;
    private final Words words;

    ClaimChoices(Phrases phrases, Words words) {
        this.phrases = phrases;
        this.words = words;
    }

    /** One claim in words. */
    public record ClaimChoice(String name, String word, String meaning, String example) {}

    public List<ClaimChoice> all() {
        return Arrays.stream(Claim.values())
                .map(claim -> new ClaimChoice(claim.name(), words.of(claim), meaning(claim), example(claim)))
                .toList();
    }

    String meaning(Claim claim) {
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

    private String example(Claim claim) {
        var say = phrases.filing();
        return switch (claim) {
            case FAILED_BUT_DEBITED -> say.example_failed_but_debited();
            case WRONG_AMOUNT -> say.example_wrong_amount();
            case DUPLICATE_DEBIT -> say.example_duplicate_debit();
            case MISSING_REFUND -> say.example_missing_refund();
            case WRONG_REFUND -> say.example_wrong_refund();
            case FAILED_REVERSAL -> say.example_failed_reversal();
            case OTHER -> say.example_other();
        };
    }
}
