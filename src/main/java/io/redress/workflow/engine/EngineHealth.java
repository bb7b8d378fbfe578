package io.redress.workflow.engine;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.camunda.bpm.engine.ProcessEngine;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the engine runs; jobs that used up their retries show as {@code redress_engine_dead_jobs}. */
@Readiness
@ApplicationScoped
class EngineHealth implements HealthCheck {
    private final ProcessEngine engine;
    private final EngineLifecycle lifecycle;
    private final EngineConfig config;

    EngineHealth(ProcessEngine engine, EngineLifecycle lifecycle, EngineConfig config) {
        this.engine = engine;
        this.lifecycle = lifecycle;
        this.config = config;
    }

    void register(@Observes StartupEvent event, MeterRegistry metrics) {
        Gauge.builder("redress.engine.dead.jobs", this, EngineHealth::deadJobs)
                .description("Timers and steps that failed on every retry and wait for a person")
                .register(metrics);
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("process engine")
                .status(lifecycle.runsJobs() == config.runsJobs())
                .build();
    }

    private double deadJobs() {
        return engine.getManagementService().createJobQuery().noRetriesLeft().count();
    }
}
