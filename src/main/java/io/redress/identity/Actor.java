package io.redress.identity;

import java.util.Set;

/**
 * Who asks, and what may they do.
 *
 * @param username the account's name, {@code system} for the house itself
 * @param roles may be empty: somebody who did not sign in
 * @param mid the merchant the actor acts for, null unless the role is MERCHANT
 */
public record Actor(String username, Set<Role> roles, String mid) {
    /** The house itself: deadlines, process steps, the demo story. */
    public static final Actor SYSTEM = new Actor("system", Set.of(), null);

    public Actor {
        roles = Set.copyOf(roles);
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
