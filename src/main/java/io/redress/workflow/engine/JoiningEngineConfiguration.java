package io.redress.workflow.engine;

import jakarta.transaction.TransactionManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.interceptor.CommandContextInterceptor;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.interceptor.JakartaTransactionInterceptor;
import org.camunda.bpm.engine.impl.interceptor.LogInterceptor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;

/** The engine's settings, each said aloud. It joins the caller's transaction and owns no connection. */
public class JoiningEngineConfiguration extends JakartaTransactionProcessEngineConfiguration {
    /** ISO 8601 waits between tries: seconds for a blip, hours for an outage; then the job waits for a person and the health gauge shows it. */
    public static final String RETRIES = "PT10S,PT1M,PT5M,PT30M,PT2H,PT6H";

    JoiningEngineConfiguration(DataSource database, TransactionManager transactions, Map<Object, Object> beans) {
        setProcessEngineName("redress");
        setDataSource(database);
        setTransactionManager(transactions);
        setTransactionsExternallyManaged(true);
        // Agroal's is the only pool: without these the engine would look for a driver of its own
        setJdbcUrl(null);
        setJdbcUsername(null);
        setJdbcDriver(null);
        setDatabaseType("postgres");
        // the tables come from a migration
        setDatabaseSchemaUpdate(DB_SCHEMA_UPDATE_FALSE);
        setBeans(beans);
        // ids from a table would make every node wait for one row
        setIdGenerator(new StrongUuidGenerator());
        // our timeline is the record; the engine's history would double the rows of a case
        setHistory(HISTORY_NONE);
        setHistoryCleanupEnabled(false);
        setMetricsEnabled(false);
        setTaskMetricsEnabled(false);
        setCmmnEnabled(false);
        // our tables compare names, numbers and truths; the other FEEL would load the whole of Scala for that
        setDmnFeelEnableLegacyBehavior(true);
        setFailedJobRetryTimeCycle(RETRIES);
        setDefaultNumberOfRetries(RETRIES.split(",").length);
        // a job that is late runs before one that is not
        setJobExecutorAcquireByDueDate(true);
        setJobExecutorActivate(false);
    }

    /** The schema check reads over a connection that Agroal hands out inside a transaction only. */
    @Override
    protected void initCommandExecutorDbSchemaOperations() {
        if (commandExecutorSchemaOperations == null) {
            List<CommandInterceptor> chain = new ArrayList<>();
            chain.add(new LogInterceptor());
            chain.add(new JakartaTransactionInterceptor(transactionManager, false, this));
            chain.add(new CommandContextInterceptor(dbSchemaOperationsCommandContextFactory, this));
            chain.add(actualCommandExecutor);
            commandExecutorSchemaOperations = initInterceptorChain(chain);
        }
    }
}
