package io.redress.desk.web.view;

import static io.redress.cases.CaseStatus.AWAITING_APPROVAL;
import static io.redress.cases.CaseStatus.AWAITING_BANK;
import static io.redress.cases.CaseStatus.AWAITING_MERCHANT;
import static io.redress.cases.CaseStatus.CLOSED;
import static io.redress.cases.CaseStatus.FILED;
import static io.redress.cases.CaseStatus.IN_REVIEW;
import static io.redress.cases.CaseStatus.PROVING;
import static io.redress.cases.CaseStatus.REOPENED;
import static io.redress.cases.CaseStatus.RESOLVED;
import static io.redress.cases.CaseStatus.WITHDRAWN;

import io.redress.cases.CaseStatus;
import io.redress.cases.timeline.CaseEvent;
import io.redress.desk.web.view.StationLine.Progress;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Where a case stands on its way, in words: what is done, where it is now, what comes. */
final class Stations {
    private static final Set<CaseStatus> OPTIONAL =
            EnumSet.of(PROVING, AWAITING_MERCHANT, AWAITING_BANK, AWAITING_APPROVAL);
    private static final Set<CaseEvent> WORKED = EnumSet.of(
            CaseEvent.REVIEW_OPENED,
            CaseEvent.EVIDENCE_COMPLETE,
            CaseEvent.EVIDENCE_LAPSED,
            CaseEvent.BANK_ASKED,
            CaseEvent.PROPOSED);

    private Stations() {}

    static List<StationLine> of(CaseStatus status, Set<CaseEvent> events) {
        return way(status).stream()
                .map(station -> new StationLine(station, progress(station, status, events)))
                .toList();
    }

    private static List<CaseStatus> way(CaseStatus status) {
        var review = status == REOPENED ? REOPENED : IN_REVIEW;
        return status == WITHDRAWN
                ? List.of(FILED, PROVING, AWAITING_MERCHANT, review, AWAITING_BANK, AWAITING_APPROVAL, WITHDRAWN)
                : List.of(
                        FILED, PROVING, AWAITING_MERCHANT, review, AWAITING_BANK, AWAITING_APPROVAL, RESOLVED, CLOSED);
    }

    private static Progress progress(CaseStatus station, CaseStatus status, Set<CaseEvent> events) {
        if (station == status) {
            return status == CLOSED || status == WITHDRAWN ? Progress.DONE : Progress.NOW;
        }
        if (wasAt(station, status, events)) {
            return Progress.DONE;
        }
        return OPTIONAL.contains(station) || status == WITHDRAWN ? Progress.SKIPPED : Progress.NEXT;
    }

    private static boolean wasAt(CaseStatus station, CaseStatus status, Set<CaseEvent> events) {
        return switch (station) {
            case FILED -> true;
            case PROVING -> events.contains(CaseEvent.PROVED);
            case AWAITING_MERCHANT -> events.contains(CaseEvent.EVIDENCE_ASKED);
            case IN_REVIEW -> !Collections.disjoint(events, WORKED);
            case AWAITING_BANK -> events.contains(CaseEvent.BANK_ASKED);
            case AWAITING_APPROVAL -> events.contains(CaseEvent.APPROVAL_ASKED);
            case RESOLVED -> status == CLOSED;
            default -> false;
        };
    }
}
