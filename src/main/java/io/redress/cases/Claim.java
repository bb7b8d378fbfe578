package io.redress.cases;

/** What the merchant says happened. */
public enum Claim {
    /** 交易失败但已扣款: the terminal said failed, the cardholder was debited. */
    FAILED_BUT_DEBITED,
    /** 金额错误: another amount was debited than agreed. */
    WRONG_AMOUNT,
    /** 重复扣款: one sale was debited more than once. */
    DUPLICATE_DEBIT,
    /** 退款未到账: a refund never arrived. */
    MISSING_REFUND,
    /** 退款金额有误: a refund of another amount arrived. */
    WRONG_REFUND,
    /** 冲正失败: the reversal of a sale was not done. */
    FAILED_REVERSAL,
    /** 其他. */
    OTHER
}
