package io.redress.workflow.engine;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.TransactionManager;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;

/** Builds the engine, deploys the process files, and closes it while the data source is still there. */
@ApplicationScoped
public class EngineLifecycle {
    private static final List<String> FILES =
            List.of("dispute-case.bpmn", "bank-enquiry.bpmn", "route-case.dmn", "approval.dmn");

    /** A node that died is noticed after this long, in milliseconds. */
    private static final int LOCK_TIME = 60_000;

    /** The longest the acquisition of due jobs sleeps, in milliseconds: no timer is later than that. */
    private static final long MAX_WAIT = 5_000;

    private final EngineConfig config;
    private final DataSource database;
    private final TransactionManager transactions;
    private ProcessEngine engine;
    private DefaultJobExecutor jobs;

    EngineLifecycle(EngineConfig config, DataSource database, TransactionManager transactions) {
        this.config = config;
        this.database = database;
        this.transactions = transactions;
    }

    @Produces
    @Singleton
    ProcessEngine engine() {
        if (engine == null) {
            build();
        }
        return engine;
    }

    private void build() {
        jobs = new DefaultJobExecutor();
        jobs.setLockTimeInMillis(LOCK_TIME);
        jobs.setWaitTimeInMillis((int) MAX_WAIT);
        jobs.setMaxWait(MAX_WAIT);
        jobs.setCorePoolSize(config.jobThreads());
        jobs.setMaxPoolSize(config.jobThreads());
        var configuration = new JoiningEngineConfiguration(database, transactions, new NamedBeans());
        configuration.setJobExecutor(jobs);
        engine = configuration.buildProcessEngine();
        var deployment =
                engine.getRepositoryService().createDeployment().name("redress").enableDuplicateFiltering(true);
        FILES.forEach(file -> deployment.addClasspathResource("processes/" + file));
        deployment.deploy();
    }

    /** Before everything that uses cases. */
    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        engine();
    }

    /** After everything else, so that no timer runs into a half-started application. */
    void startJobs(@Observes @Priority(Interceptor.Priority.PLATFORM_AFTER) StartupEvent event) {
        if (config.runsJobs()) {
            jobs.start();
        }
    }

    /** Not {@code @PreDestroy}: by then the data source is gone. */
    void stop(@Observes ShutdownEvent event) {
        if (engine != null) {
            jobs.shutdown();
            engine.close();
        }
    }

    boolean runsJobs() {
        return jobs != null && jobs.isActive();
    }
}
