package io.redress.cases;

/** The way in which money goes back. */
public enum Remedy {
    /** 贷记调整: the acquirer gives back money that it holds too much of. */
    CREDIT_ADJUSTMENT,
    /** 手工退货. */
    MANUAL_REFUND,
    /** 冲正. */
    REVERSAL,
    /** 请款: the acquirer asks the issuer for money it is short of; credit cards. */
    DEBIT_ADJUSTMENT,
    /** 托收协商: the same, negotiated; debit cards. */
    COLLECTION,
    /** 补偿: paid from the acquirer's own pocket. */
    GOODWILL,
    /** 无: no money moves. */
    NONE
}
