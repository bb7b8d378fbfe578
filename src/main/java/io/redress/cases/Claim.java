package io.redress.cases;

/** What the merchant says happened. */
public enum Claim {
    /** 交易失败但已扣款: the terminal said failed, the cardholder was debited. */
    FAILED_BUT_DEBITED(1),
    /** 金额错误: another amount was debited than agreed; at worst yuan were keyed in as hundredfold. */
    WRONG_AMOUNT(99),
    /** 重复扣款: one sale was debited more than once, at worst ten times. */
    DUPLICATE_DEBIT(9),
    /** 退款未到账: a refund never arrived. */
    MISSING_REFUND(1),
    /** 退款金额有误: a refund of another amount arrived. */
    WRONG_REFUND(1),
    /** 冲正失败: the reversal of a sale was not done. */
    FAILED_REVERSAL(1),
    /** 其他. */
    OTHER(1);

    private final int timesPaid;

    Claim(int timesPaid) {
        this.timesPaid = timesPaid;
    }

    /** The most, in fen, that may be claimed on a payment of so many fen; the database holds the same table. */
    public long mostFen(long paidFen) {
        return paidFen * timesPaid;
    }
}
