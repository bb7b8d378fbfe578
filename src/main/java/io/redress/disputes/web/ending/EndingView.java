package io.redress.disputes.web.ending;

import io.redress.cases.Claim;
import io.redress.cases.Outcome;

/**
 * A case before something final is done to it; amounts in fen.
 *
 * @param outcome null before a decision, as is its reason
 * @param appealUntil until when an appeal is taken and how long that is, null where none is
 * @param reason what was typed, shown again when it was refused
 */
public record EndingView(
        String number,
        Claim claim,
        long claimedFen,
        Outcome outcome,
        long returnedFen,
        String decisionReason,
        String appealUntil,
        String reason) {}
