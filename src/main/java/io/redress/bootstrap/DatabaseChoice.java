package io.redress.bootstrap;

import org.eclipse.microprofile.config.Config;

/** Which database: the one that was configured, else the embedded one. */
final class DatabaseChoice {
    static final String URL = "quarkus.datasource.jdbc.url";

    private DatabaseChoice() {}

    /** True when nobody named a database: no environment variable, no system property, no external configuration. */
    static boolean isEmbedded(Config config) {
        return config.getOptionalValue(URL, String.class)
                .filter(url -> !url.isBlank())
                .isEmpty();
    }
}
