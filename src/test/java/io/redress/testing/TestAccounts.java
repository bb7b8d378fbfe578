package io.redress.testing;

import io.redress.identity.Account;
import io.redress.identity.Accounts;
import io.redress.identity.Role;
import io.redress.merchants.Merchants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Set;

/** Accounts for the tests, password {@code right}. */
@ApplicationScoped
public class TestAccounts {
    public static final String MID = "898310059990001";

    private final Accounts accounts;
    private final Merchants merchants;

    TestAccounts(Accounts accounts, Merchants merchants) {
        this.accounts = accounts;
        this.merchants = merchants;
    }

    /** Writes the account down unless it exists; a merchant acts for {@link #MID}. */
    @Transactional
    public void exists(String username, Role role) {
        if (accounts.findById(username) == null) {
            var mid = role == Role.MERCHANT ? merchants.known(MID).mid() : null;
            accounts.persist(new Account(username, "right", Set.of(role), mid, "Name of " + username, Locale.ENGLISH));
        }
    }

    /** The same for a merchant's account that acts for another merchant than {@link #MID}. */
    @Transactional
    public void existsFor(String username, String mid) {
        if (accounts.findById(username) == null) {
            merchants.known(mid);
            accounts.persist(
                    new Account(username, "right", Set.of(Role.MERCHANT), mid, "Name of " + username, Locale.ENGLISH));
        }
    }

    @Transactional
    public void disable(String username) {
        accounts.findById(username).disable();
    }
}
