package io.redress.suspicions;

import io.quarkus.scheduler.Scheduled;
import io.redress.identity.Actor;
import io.redress.proof.answering.ProofConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks for a look through the last weeks every night; that other nodes ask too makes no second one. */
@ApplicationScoped
class NightlySweep {
    private final SweepRuns runs;
    private final ProofConfig config;
    private final Clock clock;
    private final ZoneId zone;

    NightlySweep(SweepRuns runs, ProofConfig config, Clock clock, @ConfigProperty(name = "redress.zone") ZoneId zone) {
        this.runs = runs;
        this.config = config;
        this.clock = clock;
        this.zone = zone;
    }

    @Scheduled(
            cron = "{redress.proof.sweep-at}",
            timeZone = "{redress.zone}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void onSchedule() {
        var today = LocalDate.now(clock.withZone(zone));
        runs.ask(today.minusDays(config.sweepDays()), today, Actor.SYSTEM);
    }
}
