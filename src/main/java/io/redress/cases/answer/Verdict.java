package io.redress.cases.answer;

/** What the records answer to a claim. */
public enum Verdict {
    /** 属实: the records show it, and money is still owed. */
    PROVEN,
    /** 已退回: it happened, and all the money is back. */
    ALREADY_RETURNED,
    /** 未到时限: the usual days are not over yet. */
    PENDING,
    /** 不成立: the records show the opposite. */
    REFUTED,
    /** 待证: the records cannot tell; papers or a missing file would. */
    INCONCLUSIVE,
    /** 未找到交易: no such payment, although its day is covered. */
    NOT_FOUND
}
