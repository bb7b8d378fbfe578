package io.redress.cases;

import java.util.EnumSet;
import java.util.Set;

/** The way in which money goes back. */
public enum Remedy {
    /** 贷记调整: the acquirer gives back money that it holds too much of. */
    CREDIT_ADJUSTMENT,
    /** 手工退货. */
    MANUAL_REFUND,
    /** 冲正. */
    REVERSAL,
    /** 请款: the acquirer asks the issuer for money it is short of; credit cards. */
    DEBIT_ADJUSTMENT(true),
    /** 托收协商: the same, negotiated; debit cards. */
    COLLECTION(true),
    /** 补偿: paid from the acquirer's own pocket. */
    GOODWILL,
    /** 无: no money moves. */
    NONE;

    /** Claims that say the cardholder paid too much: nothing is left to ask the issuer for. */
    private static final Set<Claim> PAID_TOO_MUCH =
            EnumSet.of(Claim.DUPLICATE_DEBIT, Claim.MISSING_REFUND, Claim.FAILED_REVERSAL);

    private final boolean takes;

    Remedy() {
        this(false);
    }

    Remedy(boolean takes) {
        this.takes = takes;
    }

    /** Whether this way can put right what the claim says. */
    public boolean fits(Claim claim) {
        return !(takes && PAID_TOO_MUCH.contains(claim));
    }
}
