package io.redress.demo;

import io.redress.identity.Account;
import io.redress.identity.Actor;
import io.redress.identity.Role;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Who plays in the story.
 *
 * @param shops the first is the one {@code merchant} acts for; the acquirer's program speaks for the others
 * @param suffix behind every user name; empty in the demo, so that a test can bring people of its own
 */
record Cast(List<Shop> shops, String suffix) {
    /** Of the password {@code demo}, at a modest cost: it is no secret, and hashing it anew would slow each first start. */
    private static final String HASH = "$2a$08$JuEorCmDyj/ub.S2n1fQjeHYaUhR.Gfqr3pQiou7gXLRHGebdPAfa";

    static Cast ofTheDemo() {
        return new Cast(Shop.all(), "");
    }

    Shop ownShop() {
        return shops.get(0);
    }

    Actor merchant() {
        return new Actor("merchant" + suffix, Set.of(Role.MERCHANT), ownShop().mid());
    }

    Actor liaison() {
        return staff("liaison", Role.LIAISON);
    }

    Actor liaison2() {
        return staff("liaison2", Role.LIAISON);
    }

    Actor lead() {
        return staff("lead", Role.LEAD);
    }

    Actor acquirer() {
        return staff("acquirer", Role.ACQUIRER);
    }

    /** Who files and answers for a shop. */
    Actor speakerOf(Shop shop) {
        return shop.equals(ownShop()) ? merchant() : acquirer();
    }

    List<Account> accounts() {
        return List.of(
                account(merchant(), "林晓梅", Locale.CHINESE),
                account(liaison(), "王磊", Locale.CHINESE),
                account(liaison2(), "Emma Chen", Locale.ENGLISH),
                account(lead(), "李静", Locale.CHINESE),
                account(staff("manager", Role.MANAGER), "周明", Locale.CHINESE),
                account(staff("admin", Role.ADMIN), "系统管理员", Locale.CHINESE),
                account(acquirer(), "Acquirer gateway", Locale.ENGLISH));
    }

    private Actor staff(String username, Role role) {
        return new Actor(username + suffix, Set.of(role), null);
    }

    private static Account account(Actor person, String displayName, Locale language) {
        return Account.withHash(person.username(), HASH, person.roles(), person.mid(), displayName, language);
    }
}
