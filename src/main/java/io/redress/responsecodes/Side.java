package io.redress.responsecodes;

/** On whose side the cause of an answer lies. */
public enum Side {
    /** Nothing is wrong. */
    NONE,
    CARD,
    TERMINAL,
    NETWORK,
    BANK,
    MERCHANT_ACCOUNT,
    LIMIT,
    FRAUD_CONTROL,
    INPUT
}
