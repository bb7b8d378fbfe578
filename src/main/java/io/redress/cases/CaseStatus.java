package io.redress.cases;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a case stands, and the one table of where it may go from there. */
public enum CaseStatus {
    FILED,
    PROVING,
    AWAITING_MERCHANT,
    IN_REVIEW,
    AWAITING_BANK,
    AWAITING_APPROVAL,
    RESOLVED,
    REOPENED,
    CLOSED,
    WITHDRAWN;

    private static final Map<CaseStatus, Set<CaseStatus>> NEXT = new EnumMap<>(CaseStatus.class);

    static {
        NEXT.put(FILED, EnumSet.of(PROVING, AWAITING_MERCHANT, IN_REVIEW, WITHDRAWN));
        NEXT.put(
                PROVING,
                EnumSet.of(AWAITING_MERCHANT, IN_REVIEW, AWAITING_BANK, AWAITING_APPROVAL, RESOLVED, WITHDRAWN));
        // a request for papers may be replaced by another, so this status may follow itself
        NEXT.put(
                AWAITING_MERCHANT,
                EnumSet.of(AWAITING_MERCHANT, IN_REVIEW, AWAITING_BANK, AWAITING_APPROVAL, RESOLVED, WITHDRAWN));
        NEXT.put(IN_REVIEW, EnumSet.of(AWAITING_MERCHANT, AWAITING_BANK, AWAITING_APPROVAL, RESOLVED, WITHDRAWN));
        NEXT.put(AWAITING_BANK, EnumSet.of(IN_REVIEW, WITHDRAWN));
        NEXT.put(AWAITING_APPROVAL, EnumSet.of(IN_REVIEW, RESOLVED, WITHDRAWN));
        NEXT.put(RESOLVED, EnumSet.of(REOPENED, CLOSED));
        NEXT.put(REOPENED, EnumSet.of(AWAITING_MERCHANT, AWAITING_BANK, AWAITING_APPROVAL, RESOLVED, WITHDRAWN));
        NEXT.put(CLOSED, EnumSet.noneOf(CaseStatus.class));
        NEXT.put(WITHDRAWN, EnumSet.noneOf(CaseStatus.class));
    }

    public boolean mayBecome(CaseStatus next) {
        return NEXT.get(this).contains(next);
    }

    /** Still to be decided, so that it may be worked and withdrawn. */
    public boolean isOpen() {
        return mayBecome(WITHDRAWN);
    }

    /** The desk has the ball: nobody outside is waited for. */
    public boolean isInReview() {
        return this == IN_REVIEW || this == REOPENED;
    }

    public static Set<CaseStatus> open() {
        var open = EnumSet.noneOf(CaseStatus.class);
        Arrays.stream(values()).filter(CaseStatus::isOpen).forEach(open::add);
        return open;
    }
}
