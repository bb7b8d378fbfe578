package io.redress.proof;

/** The steps of reasoning; the sentence of each is said by the narrator, in both languages. */
public enum ReasonCode {
    // finding the payment
    /** Facts: {@code givenRrn}, {@code givenTrace}. */
    IDENTIFIER_DIFFERS,
    /** Facts: {@code count}. */
    SEVERAL_PAYMENTS,
    /** Facts: {@code day}. */
    NO_SUCH_PAYMENT,
    /** Facts: {@code days}. */
    JOURNAL_MISSING,
    ORIGINAL_NOT_IN_RECORDS,
    /** There are more rows like it than are looked through. */
    LOOK_UP_CAPPED,

    // what the terminal saw
    /** Facts: {@code at}, {@code amountFen}. */
    APPROVED_AT_TERMINAL,
    /** Facts: {@code at}, {@code responseCode}. */
    REFUSED_AT_TERMINAL,
    /** Facts: {@code at}. */
    NO_ANSWER_AT_TERMINAL,
    /** Facts: {@code at}. */
    TERMINAL_NEVER_SAW_IT,
    TERMINAL_SENT_REVERSAL,

    // what was cleared
    /** Facts: {@code amountFen}, {@code day}. */
    SALE_CLEARED,
    /** Facts: {@code amountFen}, {@code day}. */
    CLEARED_LATE,
    /** Facts: {@code firstDay}, {@code lastDay}. */
    NOTHING_CLEARED,
    /** Facts: {@code days}. */
    SETTLEMENT_MISSING,
    /** Facts: {@code days}. */
    SETTLEMENT_NOT_YET,
    /** Facts: {@code at}, {@code amountFen}. */
    RETRY_PAID_THE_ORDER,

    // one sale or several
    /** Facts: {@code orderNo}, {@code count}, {@code amountFen}. */
    ONE_ORDER_DEBITED_AGAIN,
    /** Facts: {@code count}. */
    ONE_SALE_CLEARED_AGAIN,
    /** Facts: {@code count}. */
    ONE_DEBIT_ONLY,
    /** Facts: {@code count}. */
    TWO_ORDERS,
    ANOTHER_CARD,
    SPLIT_PAYMENT,
    /** Facts: {@code count}. */
    NO_ORDER_NUMBER,
    /** Facts: {@code at}. */
    VOIDED,

    // amounts
    /** Facts: {@code approvedFen}, {@code clearedFen}. */
    CLEARED_MORE,
    /** Facts: {@code approvedFen}, {@code clearedFen}. */
    CLEARED_LESS,
    /** Facts: {@code amountFen}. */
    CLEARED_AS_APPROVED,
    /** Facts: {@code amountFen}. */
    CLEARED_AS_EXPECTED,
    /** Facts: {@code expectedFen}. */
    RIGHT_AMOUNT_UNKNOWN,
    /** Facts: {@code amountFen}. */
    APPROVED_NEVER_CLEARED,

    // money that went back
    /** Facts: {@code track}, {@code amountFen}, {@code day}. */
    WENT_BACK,
    REFUND_TO_ANOTHER_CARD,
    /** Facts: {@code amountFen}, {@code at}, {@code until}. */
    REFUND_YOUNG,
    /** Facts: {@code amountFen}, {@code at}, {@code until}. */
    REFUND_OVERDUE,
    /** Facts: {@code amountFen}, {@code days}. */
    REFUND_UNKNOWN,
    /** Facts: {@code at}. */
    REFUND_REFUSED,
    NO_REFUND_IN_RECORDS,
    /** Facts: {@code approvedFen}, {@code clearedFen}. */
    REFUND_SMALLER,
    /** Facts: {@code approvedFen}, {@code clearedFen}. */
    REFUND_LARGER,
    /** Facts: {@code takenFen}, {@code returnedFen}. */
    RETURNED_MORE_THAN_TAKEN,
    /** Facts: {@code amountFen}. */
    REFUND_AS_APPROVED,
    /** Facts: {@code amountFen}, {@code count}. */
    REFUND_PARTS_ADD_UP,
    /** Facts: {@code owedFen}. */
    REST_IS_OWED,

    // reversals
    /** Facts: {@code count}. */
    NO_REVERSAL_ACCEPTED,
    /** Facts: {@code attempt}. */
    REVERSAL_ACCEPTED,
    CANCELLING_NOT_APPLIED,
    NO_REVERSAL_SEEN,
    NOTHING_TO_REVERSE,

    // the claim
    /** Facts: {@code approvedFen}, {@code clearedFen}, {@code returnedFen}. */
    RECORDS_SHOW,
    /** Facts: {@code claim}. */
    OTHER_CLAIM_SUPPORTED
}
