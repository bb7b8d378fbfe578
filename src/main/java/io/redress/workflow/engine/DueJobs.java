package io.redress.workflow.engine;

import io.redress.cases.ProcessTimers;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;

/** Runs timers by the application's clock instead of the executor's, for whoever moves that clock. */
@ApplicationScoped
class DueJobs implements ProcessTimers {
    private static final int BATCH = 100;

    private final ProcessEngine engine;
    private final Clock clock;

    DueJobs(ProcessEngine engine, Clock clock) {
        this.engine = engine;
        this.clock = clock;
    }

    @Override
    public int runDue() {
        var jobs = engine.getManagementService();
        var due = jobs.createJobQuery()
                .withRetriesLeft()
                .duedateLowerThan(Date.from(clock.instant().plusMillis(1)))
                .orderByJobDuedate()
                .asc()
                .listPage(0, BATCH);
        // one that ran may have ended what another one waited for
        due.stream()
                .map(Job::getId)
                .filter(id -> jobs.createJobQuery().jobId(id).count() > 0)
                .forEach(jobs::executeJob);
        return due.size();
    }

    @Override
    public Instant nextDue() {
        var next = engine.getManagementService()
                .createJobQuery()
                .withRetriesLeft()
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1);
        // a job without a due date is due at once; PostgreSQL sorts it last
        return next.isEmpty() || next.get(0).getDuedate() == null
                ? null
                : next.get(0).getDuedate().toInstant();
    }
}
