package io.redress.proof.detect;

import io.redress.evidence.EvidenceKind;
import io.redress.proof.Finding;
import io.redress.proof.Question;
import io.redress.proof.ReasonCode;
import io.redress.proof.story.Story;

/**
 * The reversal of a sale was not done. An accepted reversal that was not applied failed as well; and a terminal whose
 * reversals never reached the switch leaves none in the journal, so a sale without a final answer needs no reversal on
 * record to be one.
 */
final class FailedReversal implements Detector {
    @Override
    public Finding examine(Question question, Story story) {
        var attempt = story.attempt();
        var reasoning = Told.of(story);
        if (!attempt.sale().isInJournal() && attempt.cancellings().isEmpty()) {
            var told = story.records().hasJournalOf(attempt.sale())
                    ? reasoning
                    : reasoning.awaitingJournal(story.records().dayOf(attempt.sale()));
            return told.inconclusive(EvidenceKind.RECEIPT, EvidenceKind.TERMINAL_PHOTO);
        }
        if (attempt.reversals().isEmpty() && !attempt.isCancelled()) {
            if (attempt.sale().isApproved()) {
                // a refused void leaves a sale that stands; a refund is the way then
                return reasoning.because(ReasonCode.NOTHING_TO_REVERSE).refuted();
            }
            reasoning.because(ReasonCode.NO_REVERSAL_SEEN);
        }
        return UndoneSale.examine(story, reasoning);
    }
}
