package io.redress.proof.answering;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What a house may set about asking the records. */
@ConfigMapping(prefix = "redress.proof")
public interface ProofConfig {
    /**
     * How often cases are looked for whose missing file has come ({@code off} where another node does it): seconds, for
     * a merchant may be watching.
     */
    @WithDefault("10s")
    String againEvery();

    /**
     * How long a case waits for files before the desk looks at it all the same: twice the usual days of a refund, with a
     * long holiday between.
     */
    @WithDefault("P14D")
    Duration waitAtMost();
}
