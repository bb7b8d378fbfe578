package io.redress.identity;

import java.util.Set;

/**
 * Who asks, and what may they do.
 *
 * @param username the account's name, {@code system} for the house itself
 * @param roles may be empty: somebody who did not sign in
 * @param mid the merchant the actor acts for, null unless the role is MERCHANT
 * @param onlyCase the number of the one case that a visitor may reach, null for everybody who signed in
 */
public record Actor(String username, Set<Role> roles, String mid, String onlyCase) {
    /** The house itself: deadlines, process steps, the demo story. */
    public static final Actor SYSTEM = new Actor("system", Set.of(), null);

    /** No account has such a name. */
    private static final String VISITOR = "mail-link:";

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** Somebody who signed in, or the house. */
    public Actor(String username, Set<Role> roles, String mid) {
        this(username, roles, mid, null);
    }

    /** The name under which a merchant's contact acts who came by a link in a mail. */
    public static String visitorName(long link) {
        return VISITOR + link;
    }

    /** Whether that is such a name; those visitors are of the merchant whose case it is. */
    public static boolean isVisitorName(String username) {
        return username.startsWith(VISITOR);
    }

    /** Whether the actor did not sign in, but came by a link that opens one case and nothing else. */
    public boolean isVisitor() {
        return onlyCase != null;
    }

    /** Whether nothing keeps the actor to another case than this. */
    public boolean mayReach(String caseNumber) {
        return onlyCase == null || onlyCase.equals(caseNumber);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether the actor has at least one of these roles. */
    public boolean isAnyOf(Role... wanted) {
        for (var role : wanted) {
            if (is(role)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the actor works cases at the desk. */
    public boolean isStaff() {
        return isAnyOf(Role.LIAISON, Role.LEAD);
    }

    public boolean isSystem() {
        return equals(SYSTEM);
    }

    /** Whether the actor acts for this very merchant. */
    public boolean actsFor(String otherMid) {
        return is(Role.MERCHANT) && mid != null && mid.equals(otherMid);
    }
}
