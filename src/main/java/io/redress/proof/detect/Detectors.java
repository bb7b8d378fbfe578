package io.redress.proof.detect;

import io.redress.cases.Claim;
import io.redress.cases.Payment;
import io.redress.proof.Finding;
import io.redress.proof.Question;
import io.redress.proof.story.Message;
import io.redress.proof.story.Story;
import java.util.List;
import java.util.Optional;

/** The detector of each claim, and the claim that tells most about a payment nobody has asked about rightly. */
public final class Detectors {
    /** From the claim that explains most to the one that explains least. */
    private static final List<Claim> MOST_TELLING = List.of(
            Claim.DUPLICATE_DEBIT,
            Claim.FAILED_REVERSAL,
            Claim.FAILED_BUT_DEBITED,
            Claim.MISSING_REFUND,
            Claim.WRONG_REFUND,
            Claim.WRONG_AMOUNT);

    private Detectors() {}

    public static Detector of(Claim claim) {
        return switch (claim) {
            case FAILED_BUT_DEBITED -> new FailedButDebited();
            case DUPLICATE_DEBIT -> new DuplicateDebit();
            case WRONG_AMOUNT -> new WrongAmount();
            case MISSING_REFUND -> new MissingRefund();
            case WRONG_REFUND -> new WrongRefund();
            case FAILED_REVERSAL -> new FailedReversal();
            case OTHER -> new WhatTheRecordsShow();
        };
    }

    /** A claim with its answer. */
    public record Proven(Claim claim, Finding finding) {}

    /** The claim, of all but one, that the records prove and that explains most; the refunded sale's own side counts. */
    public static Optional<Proven> mostTelling(Story story, Claim but) {
        if (story.attempt() == null) {
            return Optional.empty();
        }
        return MOST_TELLING.stream()
                .filter(claim -> claim != but && fits(claim, story))
                .map(claim -> new Proven(claim, of(claim).examine(asking(claim, story), story)))
                .filter(proven -> proven.finding().isProven())
                .findFirst();
    }

    /** The question that a merchant who read the records would ask. */
    public static Question asking(Claim claim, Story story) {
        var sale = story.sale();
        return new Question(claim, payment(sale, story), sale.amountFen(), null);
    }

    /** A failed reversal needs one, and a sale that was never cleared is nobody's wrong amount yet. */
    private static boolean fits(Claim claim, Story story) {
        return switch (claim) {
            case FAILED_REVERSAL ->
                !story.attempt().reversals().isEmpty() || story.attempt().isCancelled();
            case WRONG_AMOUNT -> story.attempt().isCleared();
            default -> true;
        };
    }

    private static Payment payment(Message sale, Story story) {
        return new Payment(
                sale.mid(),
                sale.tid(),
                story.records().dayOf(sale),
                sale.amountFen(),
                sale.cardLast4(),
                sale.traceNo(),
                sale.rrn());
    }
}
