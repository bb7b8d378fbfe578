package io.redress.proof.detect;

import io.redress.evidence.EvidenceKind;
import io.redress.proof.Finding;
import io.redress.proof.Question;
import io.redress.proof.story.Story;

/** The terminal said failed, the cardholder was debited. */
final class FailedButDebited implements Detector {
    @Override
    public Finding examine(Question question, Story story) {
        var attempt = story.attempt();
        var reasoning = Told.of(story);
        if (story.isUnseen(attempt)) {
            return reasoning.owed(attempt.sale().clearedFen(), attempt.returns());
        }
        if (!attempt.sale().isInJournal()) {
            return reasoning
                    .awaitingJournal(story.records().dayOf(attempt.sale()))
                    .inconclusive(EvidenceKind.RECEIPT, EvidenceKind.BANK_SMS);
        }
        return attempt.failedAtTerminal() ? UndoneSale.examine(story, reasoning) : reasoning.refuted();
    }
}
