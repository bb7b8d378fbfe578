package io.redress.transactions.running;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.redress.transactions.imports.ImportBodies;
import io.redress.transactions.imports.ImportsConfig;
import io.redress.transactions.imports.RecordImports;
import io.redress.transactions.reading.FileRefused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Runs queued imports in the background, one at a time on each node. A node that dies leaves its import to the others:
 * they hear no life sign and begin it anew, and nothing of the first attempt is there.
 */
@ApplicationScoped
public class ImportRunner {
    private static final Logger LOG = Logger.getLogger(ImportRunner.class);

    private final String name = UUID.randomUUID().toString();
    private final AtomicBoolean busy = new AtomicBoolean();
    private final ExecutorService background = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "imports");
        thread.setDaemon(true);
        return thread;
    });

    private final ImportQueue queue;
    private final RecordImports imports;
    private final LoadFile loadFile;
    private final ImportBodies bodies;
    private final Inbox inbox;
    private final ImportsConfig config;

    ImportRunner(
            ImportQueue queue,
            RecordImports imports,
            LoadFile loadFile,
            ImportBodies bodies,
            Inbox inbox,
            ImportsConfig config) {
        this.queue = queue;
        this.imports = imports;
        this.loadFile = loadFile;
        this.bodies = bodies;
        this.inbox = inbox;
        this.config = config;
    }

    @Scheduled(
            every = "{redress.records.run-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void onSchedule() {
        wake();
    }

    /** Has this node look for queued imports at once, in the background; nothing where the schedule is off. */
    public void wake() {
        if (!config.runEvery().equals("off") && busy.compareAndSet(false, true)) {
            try {
                background.execute(() -> {
                    try {
                        runAll();
                    } catch (RuntimeException e) {
                        LOG.warn("The queue of imports cannot be read; next try by schedule", e);
                    } finally {
                        busy.set(false);
                    }
                });
            } catch (RejectedExecutionException e) {
                LOG.debug("The node is going down; another one will run the import", e);
            }
        }
    }

    /**
     * Takes in what lies in the watched folder and runs what is queued, in this thread. How many imports ended or were
     * put back.
     */
    public int runAll() {
        inbox.takeIn();
        int ran = 0;
        for (var next = queue.claim(name); next.isPresent(); next = queue.claim(name)) {
            run(next.get());
            ran++;
        }
        inbox.putAway();
        return ran;
    }

    private void run(long id) {
        var file = imports.get(id);
        try (var beat = new HeartBeat(queue, id, name, config.beatEvery())) {
            loadFile.load(file, name, beat::watch);
            forgetBodies();
        } catch (FileRefused refused) {
            queue.fail(id, name, refused.reason(), refused.facts());
            forgetBodies();
        } catch (RuntimeException e) {
            LOG.warnf(e, "Import %d broke off; it will be begun anew", id);
            queue.giveBack(id, name);
        }
    }

    private void forgetBodies() {
        try {
            bodies.forgetEnded();
        } catch (SQLException e) {
            LOG.warn("The bodies of ended imports are still there; next try after the next import", e);
        }
    }

    void onStop(@Observes ShutdownEvent stopping) {
        background.shutdownNow();
    }
}
