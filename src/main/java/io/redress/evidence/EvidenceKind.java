package io.redress.evidence;

/** What a piece of evidence shows. */
public enum EvidenceKind {
    /** 签购单 */
    RECEIPT,
    /** 扣款短信 */
    BANK_SMS,
    /** 购物清单 */
    ORDER,
    /** 退款凭证 */
    REFUND_PROOF,
    /** 银行流水 */
    BANK_STATEMENT,
    /** 终端照片 */
    TERMINAL_PHOTO,
    /** 交付证明 */
    DELIVERY_PROOF,
    /** 说明 */
    LETTER
}
