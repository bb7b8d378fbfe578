package io.redress.disputes.web;

import io.redress.cases.CaseStatus;

/**
 * Where a case stands, in words a merchant would use.
 *
 * @param kind of the tag {@code badge}
 */
public record Badge(String kind, String word) {
    public static Badge of(CaseStatus status, DisputeMessages say) {
        return switch (status) {
            case FILED -> new Badge("new", say.plain_filed());
            case PROVING -> new Badge("wait", say.plain_records());
            case AWAITING_MERCHANT -> new Badge("warn", say.plain_papers());
            case IN_REVIEW, REOPENED -> new Badge("work", say.plain_checking());
            case AWAITING_BANK -> new Badge("wait", say.plain_bank());
            case AWAITING_APPROVAL -> new Badge("work", say.plain_approval());
            case RESOLVED -> new Badge("done", say.plain_resolved());
            case CLOSED -> new Badge("done", say.plain_closed());
            case WITHDRAWN -> new Badge("new", say.plain_withdrawn());
        };
    }
}
