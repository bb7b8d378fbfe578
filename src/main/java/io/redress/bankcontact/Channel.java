package io.redress.bankcontact;

/** How a question reaches a bank. */
public enum Channel {
    PHONE,
    EMAIL,
    /** The network's dispute platform, 差错处理平台. */
    PORTAL,
    FAX,
    LETTER,
    OTHER
}
