package io.redress.suspicions;

import io.redress.cases.Claim;
import io.redress.cases.Payment;
import io.redress.proof.Finding;
import java.time.Instant;

/**
 * A fault that the records show.
 *
 * @param claim as it could be filed
 * @param expectedFen what would have been right, in fen; null unless the amount is wrong
 * @param finding the answer that the claim would get; PROVEN
 * @param caseNumber the case opened for it, or null
 * @param reason why it was dismissed, or null
 */
public record SuspectedFault(
        long id,
        Claim claim,
        Payment payment,
        Long expectedFen,
        Finding finding,
        Instant foundAt,
        SuspicionState state,
        String caseNumber,
        String reason) {}
