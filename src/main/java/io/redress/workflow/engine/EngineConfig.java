package io.redress.workflow.engine;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a house may set about the engine. */
@ConfigMapping(prefix = "redress.engine")
public interface EngineConfig {
    /** Whether this node runs timers and retries; at least one node must. */
    @WithDefault("true")
    boolean runsJobs();

    /** Threads that run timers and retries. They wait for the database most of the time. */
    @WithDefault("3")
    int jobThreads();
}
