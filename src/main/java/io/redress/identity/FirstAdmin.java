package io.redress.identity;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;

/** Creates the account of the first administrator where no account exists, so that somebody can sign in at all. */
@ApplicationScoped
public class FirstAdmin {
    private static final Logger LOG = Logger.getLogger(FirstAdmin.class);
    private static final int SHORTEST_PASSWORD = 12;

    /** Dearer than usual: this one password opens everything. */
    private static final int BCRYPT_COST = 12;

    private final Accounts accounts;
    private final FirstAdminConfig config;

    FirstAdmin(Accounts accounts, FirstAdminConfig config) {
        this.accounts = accounts;
        this.config = config;
    }

    /** Before the demo brings its accounts. */
    @Transactional
    void onStart(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent event) {
        create(config.username(), config.password());
    }

    /**
     * Creates the account where both are given and no account exists; returns whether it did.
     *
     * @throws ConfigurationException when the account is needed and the password is too short
     */
    @Transactional
    boolean create(Optional<String> username, Optional<String> password) {
        if (username.isEmpty() || password.isEmpty()) {
            return false;
        }
        // two nodes that start at once must not both find nobody
        accounts.getEntityManager()
                .createNativeQuery("lock table account in exclusive mode")
                .executeUpdate();
        if (accounts.count() > 0) {
            return false;
        }
        accounts.persist(account(username.get(), password.get()));
        LOG.infof("Created the first account, administrator %s", username.get());
        return true;
    }

    static Account account(String username, String password) {
        if (password.length() < SHORTEST_PASSWORD) {
            throw new ConfigurationException(
                    "redress.first-admin.password (REDRESS_FIRST_ADMIN_PASSWORD) must have at least "
                            + SHORTEST_PASSWORD + " characters.");
        }
        var hash = BcryptUtil.bcryptHash(password, BCRYPT_COST);
        return Account.withHash(username, hash, Set.of(Role.ADMIN), null, username, Locale.ENGLISH);
    }
}
