package io.redress.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.AbstractMap;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;

/** The engine by itself, with steps that do nothing, on the application's database and process. */
final class BareEngine implements AutoCloseable {
    private final ProcessEngine engine;

    BareEngine(String jdbcUrl, String user, String password) {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("bare");
        configuration.setJdbcUrl(jdbcUrl);
        configuration.setJdbcUsername(user);
        configuration.setJdbcPassword(password);
        configuration.setJdbcDriver("org.postgresql.Driver");
        configuration.setJdbcMaxActiveConnections(30);
        configuration.setJdbcMaxIdleConnections(30);
        configuration.setDatabaseSchemaUpdate("false");
        configuration.setHistory("none");
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setJobExecutorActivate(false);
        configuration.setBeans(new IdleBeans());
        engine = configuration.buildProcessEngine();
    }

    void start(String businessKey) {
        engine.getRuntimeService().startProcessInstanceByKey("dispute-case", businessKey);
    }

    @Override
    public void close() {
        engine.close();
    }

    /** Deadlines in three days, the least a process file can ask for. */
    public static final class IdleDeadlines {
        public Date evidence(String number) {
            return Date.from(Instant.now().plus(Duration.ofDays(3)));
        }

        public Date evidenceReminder(String number) {
            return evidence(number);
        }
    }

    /** What a claim without records and with a named payment answers. */
    public static final class IdleAnswers {
        public String claim(String number) {
            return "FAILED_BUT_DEBITED";
        }

        public boolean identified(String number) {
            return true;
        }

        public String verdict(String number) {
            return "INCONCLUSIVE";
        }

        public long provenFen(String number) {
            return 0;
        }

        public boolean papersSettle(String number) {
            return false;
        }
    }

    /** Every name is a step that does nothing. */
    private static final class IdleBeans extends AbstractMap<Object, Object> {
        private static final JavaDelegate NOTHING = execution -> {};

        @Override
        public Object get(Object name) {
            return switch (name.toString()) {
                case "deadlines" -> new IdleDeadlines();
                case "answers" -> new IdleAnswers();
                default -> NOTHING;
            };
        }

        @Override
        public boolean containsKey(Object name) {
            return List.of("deadlines", "answers").contains(name)
                    || name.toString().endsWith("Step");
        }

        @Override
        public Set<Map.Entry<Object, Object>> entrySet() {
            return Set.of();
        }
    }
}
