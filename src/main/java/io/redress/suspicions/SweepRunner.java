package io.redress.suspicions;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Looks through the records where somebody asked for it, one look at a time on each node. A node that dies leaves its
 * look to the others: to begin anew finds the same.
 */
@ApplicationScoped
public class SweepRunner {
    private static final Logger LOG = Logger.getLogger(SweepRunner.class);

    private final String name = UUID.randomUUID().toString();
    private final SweepRuns runs;
    private final SweepRecords sweepRecords;

    SweepRunner(SweepRuns runs, SweepRecords sweepRecords) {
        this.runs = runs;
        this.sweepRecords = sweepRecords;
    }

    @Scheduled(
            every = "{redress.proof.sweep-run-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void onSchedule() {
        runAll();
    }

    /** Does what is asked for, in this thread. How many looks ended. */
    public int runAll() {
        int ran = 0;
        for (var next = runs.claim(name); next.isPresent(); next = runs.claim(name)) {
            run(next.get());
            ran++;
        }
        return ran;
    }

    private void run(SweepRun run) {
        try {
            var swept = sweepRecords.sweep(run.firstDay(), run.lastDay(), (so, merchants) -> {
                if (!runs.beat(run.id(), name, merchants, so)) {
                    throw new IllegalStateException("sweep " + run.id() + " went to another node");
                }
            });
            runs.end(run.id(), name, SweepState.DONE);
            LOG.infof("The records show %d unclaimed faults, %d of them new", swept.found(), swept.created());
        } catch (RuntimeException e) {
            LOG.errorf(e, "The sweep %d broke off", run.id());
            runs.end(run.id(), name, SweepState.FAILED);
        }
    }
}
