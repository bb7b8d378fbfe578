package io.redress.cases;

import io.redress.testing.Claims;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** A case that has come to a status by moves that are allowed. */
final class CaseAt {
    private static final Map<CaseStatus, List<CaseStatus>> WAYS = Map.of(
            CaseStatus.FILED, List.of(),
            CaseStatus.PROVING, List.of(CaseStatus.PROVING),
            CaseStatus.AWAITING_MERCHANT, List.of(CaseStatus.AWAITING_MERCHANT),
            CaseStatus.IN_REVIEW, List.of(CaseStatus.IN_REVIEW),
            CaseStatus.AWAITING_BANK, List.of(CaseStatus.IN_REVIEW, CaseStatus.AWAITING_BANK),
            CaseStatus.AWAITING_APPROVAL, List.of(CaseStatus.IN_REVIEW, CaseStatus.AWAITING_APPROVAL),
            CaseStatus.RESOLVED, List.of(CaseStatus.IN_REVIEW, CaseStatus.RESOLVED),
            CaseStatus.REOPENED, List.of(CaseStatus.IN_REVIEW, CaseStatus.RESOLVED, CaseStatus.REOPENED),
            CaseStatus.CLOSED, List.of(CaseStatus.IN_REVIEW, CaseStatus.RESOLVED, CaseStatus.CLOSED),
            CaseStatus.WITHDRAWN, List.of(CaseStatus.WITHDRAWN));

    private CaseAt() {}

    static DisputeCase status(CaseStatus status) {
        var one = filed(Instant.parse("2026-10-28T02:00:00Z"));
        WAYS.get(status).forEach(one::become);
        return one;
    }

    static DisputeCase filed(Instant at) {
        return new DisputeCase(123, Claims.identified(), Priority.NORMAL, "merchant", at, ZoneId.of("Asia/Shanghai"));
    }
}
