package io.redress.cases;

import static io.redress.cases.CaseStatus.AWAITING_APPROVAL;
import static io.redress.cases.CaseStatus.AWAITING_BANK;
import static io.redress.cases.CaseStatus.AWAITING_MERCHANT;
import static io.redress.cases.CaseStatus.IN_REVIEW;
import static io.redress.cases.CaseStatus.PROVING;
import static io.redress.cases.CaseStatus.REOPENED;
import static io.redress.cases.CaseStatus.RESOLVED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What somebody may do to a case, and in which status. A refusal names the actions that are allowed now. */
public enum CaseAction {
    ASSIGN(CaseStatus.open()),
    /** Ask the records again. */
    PROVE(CaseStatus.open()),
    ASK_FOR_EVIDENCE(EnumSet.of(PROVING, AWAITING_MERCHANT, IN_REVIEW, REOPENED)),
    GIVE_EVIDENCE(CaseStatus.open()),
    ASK_BANK(EnumSet.of(PROVING, AWAITING_MERCHANT, IN_REVIEW, REOPENED)),
    RECORD_BANK_REPLY(EnumSet.of(AWAITING_BANK)),
    PROPOSE(EnumSet.of(PROVING, AWAITING_MERCHANT, IN_REVIEW, REOPENED)),
    DECIDE(EnumSet.of(AWAITING_APPROVAL)),
    WITHDRAW(CaseStatus.open()),
    REOPEN(EnumSet.of(RESOLVED));

    private final Set<CaseStatus> allowedIn;

    CaseAction(Set<CaseStatus> allowedIn) {
        this.allowedIn = allowedIn;
    }

    public boolean allowedIn(CaseStatus status) {
        return allowedIn.contains(status);
    }

    public static List<CaseAction> allowed(CaseStatus status) {
        return Arrays.stream(values())
                .filter(action -> action.allowedIn(status))
                .toList();
    }
}
