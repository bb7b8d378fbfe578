package io.redress.disputes.web.mine;

import io.redress.cases.CaseStatus;

/** The three groups of a merchant's list, in its order. */
enum Standing {
    WAITING,
    OPEN,
    DECIDED;

    static Standing of(CaseStatus status) {
        if (status == CaseStatus.AWAITING_MERCHANT) {
            return WAITING;
        }
        return status.isOpen() ? OPEN : DECIDED;
    }
}
