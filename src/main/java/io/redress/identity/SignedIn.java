package io.redress.identity;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hibernate.SessionFactory;

/** Reads an active account with one query and makes of it the identity that a request carries. */
@ApplicationScoped
class SignedIn {
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{0,59}");

    private final SessionFactory sessions;

    SignedIn(SessionFactory sessions) {
        this.sessions = sessions;
    }

    /** The account, unless it is unknown or disabled. Asks the database each time: who is disabled stops at once. */
    Optional<Account> active(String username) {
        if (!USERNAME.matcher(username).matches()) {
            return Optional.empty();
        }
        try (var session = sessions.openStatelessSession()) {
            return Optional.ofNullable(session.get(Account.class, username)).filter(Account::active);
        }
    }

    SecurityIdentity identity(Account account) {
        var identity = QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(account.username()));
        account.roles().forEach(role -> identity.addRole(role.name()));
        identity.addAttribute(CurrentActor.DISPLAY_NAME, account.displayName());
        identity.addAttribute(CurrentActor.LANGUAGE, account.language().getLanguage());
        var mid = account.actor().mid();
        if (mid != null) {
            identity.addAttribute(CurrentActor.MID, mid);
        }
        return identity.build();
    }
}
