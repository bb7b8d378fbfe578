package io.redress.suspicions;

import io.quarkus.scheduler.Scheduled;
import io.redress.proof.answering.ProofConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Looks through the last weeks every night. */
@ApplicationScoped
class NightlySweep {
    private static final Logger LOG = Logger.getLogger(NightlySweep.class);

    private final SweepRecords sweepRecords;
    private final ProofConfig config;
    private final Clock clock;
    private final ZoneId zone;

    NightlySweep(
            SweepRecords sweepRecords,
            ProofConfig config,
            Clock clock,
            @ConfigProperty(name = "redress.zone") ZoneId zone) {
        this.sweepRecords = sweepRecords;
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
        var swept = sweepRecords.sweep(today.minusDays(config.sweepDays()), today);
        LOG.infof("The records show %d unclaimed faults, %d of them new", swept.found(), swept.created());
    }
}
