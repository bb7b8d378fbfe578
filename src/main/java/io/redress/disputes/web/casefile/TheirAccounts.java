package io.redress.disputes.web.casefile;

import io.redress.cases.DisputeCase;
import io.redress.disputes.web.Phrases;
import io.redress.identity.Account;
import io.redress.identity.Accounts;
import io.redress.identity.Actor;
import io.redress.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the merchant's side of a case from the desk's, and names people without telling a name of the desk. */
@ApplicationScoped
class TheirAccounts {
    private final Accounts accounts;
    private final Phrases phrases;

    TheirAccounts(Accounts accounts, Phrases phrases) {
        this.accounts = accounts;
        this.phrases = phrases;
    }

    /** Whether this user acts for the merchant of the case: of its own people, or the program that filed it. */
    boolean isTheirs(DisputeCase about, String username) {
        return username.equals(about.filedBy())
                || Actor.isVisitorName(username)
                || accounts.findByIdOptional(username)
                        .map(Account::actor)
                        .filter(actor -> actor.is(Role.MERCHANT)
                                && actor.actsFor(about.payment().mid()))
                        .isPresent();
    }

    /** What the reader may know of who did something. */
    String name(DisputeCase about, String username, Actor reader) {
        var say = phrases.disputes();
        if (username.equals(reader.username())) {
            return say.who_you();
        }
        if (username.equals(Actor.SYSTEM.username())) {
            return say.who_house();
        }
        return isTheirs(about, username) ? say.who_shop() : say.who_desk();
    }
}
