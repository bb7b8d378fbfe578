package io.redress.notifications;

import io.redress.cases.timeline.CaseEvent;
import java.util.EnumSet;
import java.util.Set;

/** Who is told of which event. */
enum Audience {
    /** What the merchant waits for, or has to do, and whatever others do with the claim. */
    MERCHANT(EnumSet.of(
            CaseEvent.EVIDENCE_ASKED,
            CaseEvent.EVIDENCE_REMINDED,
            CaseEvent.EVIDENCE_LAPSED,
            CaseEvent.EVIDENCE_INFECTED,
            CaseEvent.MESSAGE_FROM_DESK,
            CaseEvent.RESOLVED,
            CaseEvent.REOPENED,
            CaseEvent.WITHDRAWN,
            CaseEvent.CLOSED)),
    /** What the person who has the case goes on with; the whole desk sees it in the queue anyway. */
    ASSIGNEE(EnumSet.of(
            CaseEvent.EVIDENCE_COMPLETE,
            CaseEvent.EVIDENCE_LAPSED,
            CaseEvent.EVIDENCE_INFECTED,
            CaseEvent.RETURNED,
            CaseEvent.REOPENED,
            CaseEvent.WITHDRAWN,
            CaseEvent.CLOCK_AT_RISK)),
    /** Whoever has the case answers the merchant; where nobody has it, all liaisons are told. */
    DESK(EnumSet.of(CaseEvent.MESSAGE_FROM_MERCHANT)),
    /** What needs the second pair of eyes, and what is late. */
    LEAD(EnumSet.of(CaseEvent.APPROVAL_ASKED, CaseEvent.BANK_OVERDUE, CaseEvent.CLOCK_BREACHED));

    private final Set<CaseEvent> events;

    Audience(Set<CaseEvent> events) {
        this.events = events;
    }

    boolean hears(CaseEvent event) {
        return events.contains(event);
    }
}
