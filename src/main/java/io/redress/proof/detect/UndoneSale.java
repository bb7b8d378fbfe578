package io.redress.proof.detect;

import io.redress.proof.Finding;
import io.redress.proof.ReasonCode;
import io.redress.proof.RowRole;
import io.redress.proof.story.Attempt;
import io.redress.proof.story.Story;
import java.util.List;
import java.util.Optional;

/**
 * The question behind a failed sale and a failed reversal alike: a sale that should have taken no money, was it debited,
 * and is the money still out?
 */
final class UndoneSale {
    private UndoneSale() {}

    static Finding examine(Story story, Reasoning reasoning) {
        var attempt = story.attempt();
        Told.cancellings(attempt, reasoning);
        if (attempt.isUnknown()) {
            return reasoning.waiting(List.of(attempt));
        }
        var retry = retry(story);
        if (attempt.isSurelyNotCleared()) {
            retry.filter(Attempt::isCleared).ifPresent(other -> tell(other, reasoning));
            return reasoning.refuted();
        }
        var unpaid = retry.filter(Attempt::isSurelyNotCleared)
                .filter(other -> attempt.sale().cleared().size() == 1);
        if (unpaid.isPresent()) {
            // the order went out on the retry and was paid once, by this debit: nobody paid twice
            tell(unpaid.get(), reasoning);
            reasoning.because(ReasonCode.ONE_DEBIT_ONLY, "count", 2);
            return reasoning.refuted();
        }
        return reasoning.owed(attempt.sale().clearedFen(), attempt.returns());
    }

    /** Another attempt for the order, on which the goods went out. */
    private static Optional<Attempt> retry(Story story) {
        return story.ofSameOrder().stream()
                .filter(other -> other != story.attempt() && other.standsAtTerminal())
                .findFirst();
    }

    private static void tell(Attempt retry, Reasoning reasoning) {
        reasoning.using(retry, RowRole.RETRY);
        reasoning.because(
                ReasonCode.RETRY_PAID_THE_ORDER,
                "at",
                retry.sale().at(),
                "amountFen",
                retry.sale().amountFen());
    }
}
