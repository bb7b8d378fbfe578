package io.redress.proof;

import io.redress.cases.Claim;
import io.redress.cases.DisputeCase;
import io.redress.cases.Payment;

/**
 * A claim as it is put to the records.
 *
 * @param claimedFen what the merchant says is owed, in fen
 * @param expectedFen the amount that would have been right, in fen; null when the claim is not about an amount
 * @param pickedRow the key ({@link UsedRow#key}) of the row that somebody said is meant, or null
 */
public record Question(Claim claim, Payment payment, long claimedFen, Long expectedFen, String pickedRow) {
    public Question(Claim claim, Payment payment, long claimedFen, Long expectedFen) {
        this(claim, payment, claimedFen, expectedFen, null);
    }

    public static Question of(DisputeCase about) {
        return new Question(about.claim(), about.payment(), about.claimedFen(), about.expectedFen(), about.pickedRow());
    }
}
