package io.redress.proof.detect;

import io.redress.proof.ReasonCode;
import io.redress.proof.RowRole;
import io.redress.proof.story.Attempt;
import io.redress.proof.story.Story;
import io.redress.transactions.TransactionType;

/** What every detector says first: what the terminal saw of the sale, what was cleared of it, what was sent to undo it. */
final class Told {
    private Told() {}

    /** Begins the reasoning with what terminal and settlement say. */
    static Reasoning of(Story story) {
        var reasoning = new Reasoning(story.rules()).using(story.attempt(), RowRole.ORIGINAL);
        terminal(story, reasoning);
        cleared(story, reasoning);
        return reasoning;
    }

    private static void terminal(Story story, Reasoning reasoning) {
        var sale = story.sale();
        if (!sale.isInJournal()) {
            if (story.isUnseen(story.attempt())) {
                reasoning.because(ReasonCode.TERMINAL_NEVER_SAW_IT, "at", sale.at());
            }
        } else if (sale.isApproved()) {
            reasoning.because(ReasonCode.APPROVED_AT_TERMINAL, "at", sale.at(), "amountFen", sale.amountFen());
        } else if (sale.journal().responseCode() == null) {
            reasoning.because(ReasonCode.NO_ANSWER_AT_TERMINAL, "at", sale.at());
        } else {
            reasoning.because(
                    ReasonCode.REFUSED_AT_TERMINAL,
                    "at",
                    sale.at(),
                    "responseCode",
                    sale.journal().responseCode());
        }
        if (sale.isApproved() && !story.attempt().reversals().isEmpty()) {
            reasoning.because(ReasonCode.TERMINAL_SENT_REVERSAL);
        }
    }

    private static void cleared(Story story, Reasoning reasoning) {
        var attempt = story.attempt();
        if (attempt.isSurelyNotCleared()) {
            var horizon = attempt.horizon();
            reasoning.because(ReasonCode.NOTHING_CLEARED, "firstDay", horizon.first(), "lastDay", horizon.last());
        }
        for (var row : attempt.sale().cleared()) {
            var late = row.settleDate().isAfter(attempt.horizon().first());
            reasoning.because(
                    late ? ReasonCode.CLEARED_LATE : ReasonCode.SALE_CLEARED,
                    "amountFen",
                    row.amountFen(),
                    "day",
                    row.settleDate());
        }
    }

    /** Says how the attempts to undo the sale went. */
    static void cancellings(Attempt attempt, Reasoning reasoning) {
        var reversals = attempt.reversals();
        var accepted = reversals.stream().filter(one -> one.isApproved()).findFirst();
        accepted.ifPresentOrElse(
                one -> reasoning.because(ReasonCode.REVERSAL_ACCEPTED, "attempt", reversals.indexOf(one) + 1), () -> {
                    if (!reversals.isEmpty()) {
                        reasoning.because(ReasonCode.NO_REVERSAL_ACCEPTED, "count", reversals.size());
                    }
                });
        attempt.accepted(TransactionType.VOID)
                .findFirst()
                .ifPresent(one -> reasoning.because(ReasonCode.VOIDED, "at", one.at()));
        if (attempt.isCleared() && attempt.isCancelled()) {
            reasoning.because(ReasonCode.CANCELLING_NOT_APPLIED);
        }
    }
}
