package io.redress.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.redress.merchants.Merchants;
import io.redress.testing.DatabaseState;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The engine as we start it: its settings, its transactions, its timers and its retries. */
@QuarkusTest
class EngineTest {
    private static final String WAITING = "engine-test-waiting";
    private static final String TIMED = "engine-test-timed";
    private static final String FAILING = "engine-test-failing";

    @Inject
    ProcessEngine engine;

    @Inject
    Merchants merchants;

    @Inject
    MeterRegistry metrics;

    @Inject
    DatabaseState database;

    @Inject
    Rung bell;

    private Deployment deployed;

    @BeforeEach
    void deploy() {
        deployed = engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        WAITING + ".bpmn",
                        Bpmn.createExecutableProcess(WAITING)
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .userTask()
                                .endEvent()
                                .done())
                .addModelInstance(
                        TIMED + ".bpmn",
                        Bpmn.createExecutableProcess(TIMED)
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .intermediateCatchEvent()
                                .timerWithDuration("PT1S")
                                .serviceTask()
                                .camundaDelegateExpression("${rung}")
                                .endEvent()
                                .done())
                .addModelInstance(
                        FAILING + ".bpmn",
                        Bpmn.createExecutableProcess(FAILING)
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .camundaAsyncAfter()
                                .serviceTask()
                                .camundaDelegateExpression("${alwaysFailing}")
                                .endEvent()
                                .done())
                .deploy();
    }

    @AfterEach
    void undeploy() {
        engine.getRepositoryService().deleteDeployment(deployed.getId(), true);
    }

    @Test
    void every_setting_is_said_aloud() {
        var said = configuration();
        assertThat(said.getHistoryLevel()).isEqualTo(HistoryLevel.HISTORY_LEVEL_NONE);
        assertThat(said.getDatabaseSchemaUpdate()).isEqualTo(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
        assertThat(said.isTransactionsExternallyManaged()).isTrue();
        assertThat(said.getJdbcUrl()).isNull();
        assertThat(said.getIdGenerator()).isInstanceOf(StrongUuidGenerator.class);
        assertThat(said.isMetricsEnabled()).isFalse();
        assertThat(said.isTaskMetricsEnabled()).isFalse();
        assertThat(said.isHistoryCleanupEnabled()).isFalse();
        assertThat(said.isJobExecutorAcquireByDueDate()).isTrue();
        assertThat(said.getFailedJobRetryTimeCycle()).isEqualTo("PT10S,PT1M,PT5M,PT30M,PT2H,PT6H");
        assertThat(said.getJobExecutor().getLockTimeInMillis()).isEqualTo(60_000);
        assertThat(said.getJobExecutor().getMaxWait()).isLessThanOrEqualTo(5_000);
    }

    @Test
    void the_engine_keeps_no_history_of_a_case() {
        start(WAITING);
        for (var table : new String[] {"procinst", "actinst", "taskinst", "varinst", "detail", "op_log", "job_log"}) {
            assertThat(database.count("select count(*) from act_hi_" + table))
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void a_process_and_a_row_of_ours_commit_together() {
        var key = QuarkusTransaction.requiringNew().call(() -> {
            merchants.known("ENGINETEST1");
            return start(WAITING);
        });
        assertThat(instances(key)).isEqualTo(1);
        assertThat(rowsOf("ENGINETEST1")).isEqualTo(1);
    }

    @Test
    void a_process_and_a_row_of_ours_are_undone_together() {
        var key = new ArrayList<String>();
        QuarkusTransaction.begin();
        merchants.known("ENGINETEST2");
        key.add(start(WAITING));
        assertThat(instances(key.get(0))).isEqualTo(1);
        QuarkusTransaction.rollback();
        assertThat(instances(key.get(0))).isZero();
        assertThat(rowsOf("ENGINETEST2")).isZero();
    }

    @Test
    void a_timer_is_run_by_the_job_executor() throws InterruptedException {
        var ring = bell.next();
        var key = start(TIMED);
        var jobs = configuration().getJobExecutor();
        jobs.start();
        try {
            assertThat(ring.await(20, TimeUnit.SECONDS))
                    .as("the timer of a second rang")
                    .isTrue();
        } finally {
            jobs.shutdown();
        }
        assertThat(instances(key)).isZero();
    }

    @Test
    void a_failing_step_is_tried_again_by_the_list_and_then_counts_as_dead() {
        var dead = deadJobs();
        var key = start(FAILING);
        var job = jobOf(key);
        var tries = 0;
        for (var wait : JoiningEngineConfiguration.RETRIES.split(",")) {
            var before = Instant.now();
            runAndFail(job);
            job = jobOf(key);
            tries++;
            assertThat(job.getRetries()).as("after try " + tries).isPositive();
            assertThat(job.getDuedate().toInstant())
                    .as("wait after try " + tries)
                    .isBetween(
                            before.plus(Duration.parse(wait)).minusSeconds(1),
                            Instant.now().plus(Duration.parse(wait)).plusSeconds(1));
            assertThat(deadJobs()).isEqualTo(dead);
        }
        runAndFail(job);
        assertThat(jobOf(key).getRetries()).isZero();
        assertThat(deadJobs()).isEqualTo(dead + 1);
        assertThat(metrics.get("redress.engine.dead.jobs").gauge().value()).isEqualTo(dead + 1.0);
    }

    private void runAndFail(Job job) {
        assertThatThrownBy(() -> engine.getManagementService().executeJob(job.getId()))
                .hasMessageContaining(AlwaysFailing.WHY);
    }

    private Job jobOf(String key) {
        var instance = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(key)
                .singleResult();
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance.getId())
                .singleResult();
    }

    private long deadJobs() {
        return engine.getManagementService().createJobQuery().noRetriesLeft().count();
    }

    private String start(String process) {
        var key = UUID.randomUUID().toString();
        engine.getRuntimeService().startProcessInstanceByKey(process, key);
        return key;
    }

    private long instances(String key) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(key)
                .count();
    }

    private long rowsOf(String mid) {
        return database.count("select count(*) from merchant where mid = '" + mid + "'");
    }

    private ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }
}
