package io.redress.transactions;

/** What a card message or a cleared row did with the money. */
public enum TransactionType {
    /** 消费: money from the cardholder. */
    SALE,
    /** 撤销: takes a sale back on its day, in full, before it is cleared. */
    VOID,
    /** 退货: gives money of an earlier sale back, in full or in part. */
    REFUND,
    /** 冲正: undoes a sale whose answer never came. */
    REVERSAL,
    /** 贷记调整: the acquirer gives back money it holds too much of. */
    CREDIT_ADJUSTMENT,
    /** 请款: the acquirer asks for money it is short of. */
    DEBIT_ADJUSTMENT,
    /** 手工退货: a refund keyed in by the acquirer's staff. */
    MANUAL_REFUND
}
