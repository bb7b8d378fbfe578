package io.redress.desk.web.words;

import io.redress.cases.CaseStatus;
import io.redress.cases.Priority;

/** Which face of the tag {@code badge} a constant has. */
public final class StatusBadge {
    private StatusBadge() {}

    public static String kind(CaseStatus status) {
        return switch (status) {
            case FILED -> "new";
            case IN_REVIEW, REOPENED -> "work";
            case PROVING, AWAITING_MERCHANT, AWAITING_BANK, AWAITING_APPROVAL -> "wait";
            case RESOLVED, CLOSED -> "done";
            case WITHDRAWN -> "bad";
        };
    }

    public static String kind(Priority priority) {
        return switch (priority) {
            case NORMAL -> "new";
            case HIGH -> "warn";
            case URGENT -> "bad";
        };
    }
}
