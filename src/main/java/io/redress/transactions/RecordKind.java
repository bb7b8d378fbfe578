package io.redress.transactions;

/** Which of the two witnesses a record speaks for. */
public enum RecordKind {
    /** 终端流水: what terminal and switch saw. */
    JOURNAL,
    /** 清算明细: what was cleared. */
    SETTLEMENT
}
