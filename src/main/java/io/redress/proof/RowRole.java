package io.redress.proof;

/** What a row tells in the answer to a claim. */
public enum RowRole {
    /** The sale that the claim speaks of. */
    ORIGINAL,
    /** Another attempt to pay the same. */
    RETRY,
    /** Another attempt to pay the same, debited as well. */
    SECOND_DEBIT,
    /** The cleared row of a sale. */
    CLEARED,
    VOID,
    REVERSAL,
    REFUND,
    CREDIT_ADJUSTMENT,
    DEBIT_ADJUSTMENT,
    MANUAL_REFUND,
    /** A sale of the same amount with another order or another card: shown because it was taken for the same. */
    LOOKALIKE,
    /** One of several payments that fit what the merchant said. */
    CANDIDATE
}
