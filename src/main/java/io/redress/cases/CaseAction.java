package io.redress.cases;

import static io.redress.cases.CaseStatus.AWAITING_APPROVAL;
import static io.redress.cases.CaseStatus.AWAITING_BANK;
import static io.redress.cases.CaseStatus.AWAITING_MERCHANT;
import static io.redress.cases.CaseStatus.IN_REVIEW;
import static io.redress.cases.CaseStatus.PROVING;
import static io.redress.cases.CaseStatus.REOPENED;
import static io.redress.cases.CaseStatus.RESOLVED;

import io.redress.identity.Actor;
import io.redress.identity.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody may do to a case: in which status, and in which role. A refusal names the actions that are allowed now.
 * The roles are those of the interface's routes.
 */
public enum CaseAction {
    ASSIGN(CaseStatus.open(), Who.DESK),
    /** Ask the records again. */
    PROVE(CaseStatus.open(), Who.DESK),
    ASK_FOR_EVIDENCE(EnumSet.of(PROVING, AWAITING_MERCHANT, IN_REVIEW, REOPENED), Who.DESK),
    GIVE_EVIDENCE(CaseStatus.open(), Who.ANY_SIDE),
    ASK_BANK(EnumSet.of(PROVING, AWAITING_MERCHANT, IN_REVIEW, REOPENED), Who.DESK),
    RECORD_BANK_REPLY(EnumSet.of(AWAITING_BANK), Who.DESK),
    PROPOSE(EnumSet.of(PROVING, AWAITING_MERCHANT, IN_REVIEW, REOPENED), Who.DESK),
    DECIDE(EnumSet.of(AWAITING_APPROVAL), Set.of(Role.LEAD)),
    WITHDRAW(CaseStatus.open(), EnumSet.of(Role.MERCHANT, Role.ACQUIRER)),
    /** Take the outcome as it is, so that the case closes before the appeal window is over. */
    ACCEPT(EnumSet.of(RESOLVED), EnumSet.of(Role.MERCHANT, Role.ACQUIRER)),
    REOPEN(EnumSet.of(RESOLVED), Who.ANY_SIDE);

    private final Set<CaseStatus> allowedIn;
    private final Set<Role> roles;

    CaseAction(Set<CaseStatus> allowedIn, Set<Role> roles) {
        this.allowedIn = allowedIn;
        this.roles = roles;
    }

    public boolean allowedIn(CaseStatus status) {
        return allowedIn.contains(status);
    }

    /** Whether one of the actor's roles may do it at all. */
    public boolean allowedTo(Actor actor) {
        return roles.stream().anyMatch(actor::is);
    }

    public static List<CaseAction> allowed(CaseStatus status) {
        return Arrays.stream(values())
                .filter(action -> action.allowedIn(status))
                .toList();
    }

    /** The same for a refusal, with commas between. */
    static String namesAllowed(CaseStatus status) {
        return allowed(status).stream().map(Enum::name).collect(Collectors.joining(","));
    }

    /** Those who do most of it. */
    private static final class Who {
        static final Set<Role> DESK = EnumSet.of(Role.LIAISON, Role.LEAD);
        static final Set<Role> ANY_SIDE = EnumSet.of(Role.MERCHANT, Role.ACQUIRER, Role.LIAISON, Role.LEAD);
    }
}
