package io.redress.sla;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How alarms are looked for, and which calendar serves those who name none. */
@ConfigMapping(prefix = "redress.sla")
public interface SlaConfig {
    /** Pause between two sweeps, or {@code off}. An alarm may be late by this much; the promise is ten seconds. */
    @WithDefault("5s")
    String sweepEvery();

    /** Clocks taken in one transaction: enough to batch the writes, few enough to hold locks for moments only. */
    @WithDefault("200")
    int batch();

    /** When a clock whose alarm failed is tried again; each try that fails is logged with its cause. */
    @WithDefault("10s")
    Duration retryAfter();

    /** Code of the calendar for working time outside a service level, such as the appeal window. */
    @WithDefault("CN")
    String calendar();
}
