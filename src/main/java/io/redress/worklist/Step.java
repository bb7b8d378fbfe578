package io.redress.worklist;

import io.redress.cases.CaseStatus;
import io.redress.identity.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a case waits for, and whose step it is. */
public enum Step {
    GIVE_EVIDENCE(EnumSet.of(CaseStatus.AWAITING_MERCHANT), EnumSet.of(Role.MERCHANT, Role.ACQUIRER)),
    AWAIT_RECORDS(EnumSet.of(CaseStatus.PROVING), EnumSet.of(Role.LIAISON, Role.LEAD)),
    REVIEW(EnumSet.of(CaseStatus.IN_REVIEW, CaseStatus.REOPENED), EnumSet.of(Role.LIAISON, Role.LEAD)),
    RECORD_BANK_REPLY(EnumSet.of(CaseStatus.AWAITING_BANK), EnumSet.of(Role.LIAISON, Role.LEAD)),
    APPROVE(EnumSet.of(CaseStatus.AWAITING_APPROVAL), EnumSet.of(Role.LEAD));

    private final Set<CaseStatus> statuses;
    private final Set<Role> roles;

    Step(Set<CaseStatus> statuses, Set<Role> roles) {
        this.statuses = statuses;
        this.roles = roles;
    }

    Set<CaseStatus> statuses() {
        return statuses;
    }

    /** The step a case of this status waits for; none when nothing is waited for. */
    public static Optional<Step> of(CaseStatus status) {
        return Arrays.stream(values())
                .filter(step -> step.statuses.contains(status))
                .findFirst();
    }

    /** The steps that somebody with these roles can do. */
    static List<Step> of(Set<Role> roles) {
        return Arrays.stream(values())
                .filter(step -> step.roles.stream().anyMatch(roles::contains))
                .toList();
    }
}
