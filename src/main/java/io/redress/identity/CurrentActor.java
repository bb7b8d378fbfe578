package io.redress.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Who makes this request. Outside a request, say who acts: {@link Actor#SYSTEM}. */
@RequestScoped
public class CurrentActor {
    /** Attributes the sign-in leaves on the identity, so that nobody asks the database again. */
    public static final String MID = "mid";

    public static final String DISPLAY_NAME = "displayName";
    /** The number of the one case that a visitor may reach. */
    public static final String ONLY_CASE = "onlyCase";

    static final String LANGUAGE = "language";

    private final SecurityIdentity identity;

    CurrentActor(SecurityIdentity identity) {
        this.identity = identity;
    }

    public boolean signedIn() {
        return !identity.isAnonymous();
    }

    /** The actor; with an empty name and no roles where nobody signed in. */
    public Actor get() {
        if (!signedIn()) {
            return new Actor("", Set.of(), null);
        }
        return new Actor(
                identity.getPrincipal().getName(),
                roles(),
                identity.getAttribute(MID),
                identity.getAttribute(ONLY_CASE));
    }

    /** The account's language, {@code zh} or {@code en}, or null where nobody signed in. */
    public String language() {
        return identity.getAttribute(LANGUAGE);
    }

    public String displayName() {
        String name = identity.getAttribute(DISPLAY_NAME);
        return name != null || !signedIn() ? name : identity.getPrincipal().getName();
    }

    private Set<Role> roles() {
        return Arrays.stream(Role.values())
                .filter(role -> identity.getRoles().contains(role.name()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
