package io.redress.identity.visits;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a link in a mail opens its case. */
@ConfigMapping(prefix = "redress.case-link")
public interface CaseLinkConfig {
    /** From sending to the last moment it can be spent: a mail is often read after a weekend or a short holiday. */
    @WithDefault("P7D")
    Duration validFor();

    /** From spending it: time to photograph papers, too short for a telephone left on the counter. */
    @WithDefault("PT30M")
    Duration visit();
}
