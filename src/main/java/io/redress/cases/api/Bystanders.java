package io.redress.cases.api;

import io.redress.identity.Account;
import io.redress.identity.Accounts;
import io.redress.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;

/** Whose names somebody outside the house may read: the own one and those of the same merchant. */
@ApplicationScoped
class Bystanders {
    private static final String DESK = "desk";

    private final Accounts accounts;

    Bystanders(Accounts accounts) {
        this.accounts = accounts;
    }

    /** @param known the names that may be told; null for all */
    record Names(Set<String> known) {
        static final Names ALL = new Names(null);

        boolean someHidden() {
            return known != null;
        }

        String of(String username) {
            return known == null || known.contains(username) || Actor.isVisitorName(username) ? username : DESK;
        }
    }

    Names knownTo(Actor reader, String mid) {
        var known = new HashSet<String>();
        known.add(reader.username());
        known.add(Actor.SYSTEM.username());
        if (reader.actsFor(mid)) {
            accounts.list("mid", mid).stream().map(Account::username).forEach(known::add);
        }
        return new Names(known);
    }
}
