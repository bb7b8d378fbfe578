package io.redress.proof;

import io.redress.cases.Claim;
import io.redress.cases.Payment;

/**
 * A claim as it is put to the records.
 *
 * @param claimedFen what the merchant says is owed, in fen
 * @param expectedFen the amount that would have been right, in fen; null when the claim is not about an amount
 */
public record Question(Claim claim, Payment payment, long claimedFen, Long expectedFen) {}
