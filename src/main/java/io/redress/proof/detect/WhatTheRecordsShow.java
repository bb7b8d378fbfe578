package io.redress.proof.detect;

import io.redress.evidence.EvidenceKind;
import io.redress.proof.Finding;
import io.redress.proof.Question;
import io.redress.proof.ReasonCode;
import io.redress.proof.story.Story;

/** A claim of no known kind: nothing is decided, and everything that is known of the payment is said. */
final class WhatTheRecordsShow implements Detector {
    @Override
    public Finding examine(Question question, Story story) {
        var attempt = story.attempt();
        var reasoning = Told.of(story);
        Told.cancellings(attempt, reasoning);
        attempt.returns().forEach(reasoning::tell);
        reasoning.because(
                ReasonCode.RECORDS_SHOW,
                "approvedFen",
                attempt.sale().isApproved() ? attempt.sale().amountFen() : 0,
                "clearedFen",
                attempt.sale().clearedFen(),
                "returnedFen",
                attempt.arrivedFen());
        return reasoning.inconclusive(EvidenceKind.LETTER);
    }
}
