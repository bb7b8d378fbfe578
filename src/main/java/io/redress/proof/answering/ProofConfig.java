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

    /**
     * When the records are looked through for faults that nobody has claimed ({@code off} where another node does it): at
     * night, when the day's files are in and nobody waits for the database. A cron expression of Quartz, in the
     * house's zone.
     */
    @WithDefault("0 30 3 * * ?")
    String sweepAt();

    /** Pause between two looks for sweeps that were asked for, or {@code off} where another node does them. */
    @WithDefault("2s")
    String sweepRunEvery();

    /**
     * How many days back it looks: a fault shows when the last usual day of its refund is over, also behind a long
     * holiday.
     */
    @WithDefault("35")
    int sweepDays();
}
