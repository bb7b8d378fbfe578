package io.redress.cases.timeline;

/** What can happen to a case. Internal events are for staff; the others are told to the merchant too. */
public enum CaseEvent {
    FILED,
    PROVED,
    RECORDS_AWAITED,
    PAYMENT_PICKED,
    REVIEW_OPENED,
    EVIDENCE_ASKED,
    EVIDENCE_REMINDED,
    EVIDENCE_GIVEN,
    EVIDENCE_COMPLETE,
    EVIDENCE_LAPSED,
    EVIDENCE_NOT_AWAITED,
    EVIDENCE_INFECTED,
    BANK_ASKED,
    BANK_CHASED(true),
    BANK_OVERDUE(true),
    BANK_REPLIED,
    INCIDENT_LINKED,
    ASSIGNED(true),
    RELEASED(true),
    PROPOSED(true),
    APPROVAL_ASKED(true),
    APPROVED(true),
    RETURNED(true),
    ADJUSTMENT_RECORDED,
    RESOLVED,
    OUTCOME_ACCEPTED,
    REOPENED,
    WITHDRAWN,
    CLOSED,
    /** Somebody of the merchant's side wrote to the desk; what they wrote is not here. */
    MESSAGE_FROM_MERCHANT,
    /** The other way round. */
    MESSAGE_FROM_DESK,
    /** The desk wrote something down for itself. */
    NOTED(true),
    CLOCK_AT_RISK(true),
    CLOCK_BREACHED(true);

    private final boolean internal;

    CaseEvent() {
        this(false);
    }

    CaseEvent(boolean internal) {
        this.internal = internal;
    }

    public boolean isInternal() {
        return internal;
    }
}
