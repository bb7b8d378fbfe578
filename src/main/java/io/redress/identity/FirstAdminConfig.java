package io.redress.identity;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Who may sign in first at an installation where nobody can yet; both or nothing. */
@ConfigMapping(prefix = "redress.first-admin")
public interface FirstAdminConfig {
    /** Name of the account, lower case. */
    Optional<String> username();

    /** At least twelve characters; take it out of the configuration once the account exists. */
    Optional<String> password();
}
