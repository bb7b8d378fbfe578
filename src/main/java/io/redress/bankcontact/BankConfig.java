package io.redress.bankcontact;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How banks are chased. */
@ConfigMapping(prefix = "redress.bank")
public interface BankConfig {
    /** Working time between a question, or a chaser, and the next chaser: one working day of eight hours. */
    @WithDefault("PT8H")
    Duration chaseEvery();
}
