package io.redress.transactions.running;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Tells from a thread of its own how far an import is; stops the import when it was given to another node. */
final class HeartBeat implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(HeartBeat.class);

    private final ImportQueue queue;
    private final long importId;
    private final String runner;
    private final ScheduledExecutorService thread;
    private volatile FileLines lines;

    HeartBeat(ImportQueue queue, long importId, String runner, Duration every) {
        this.queue = queue;
        this.importId = importId;
        this.runner = runner;
        thread = Executors.newSingleThreadScheduledExecutor(work -> {
            var made = new Thread(work, "import " + importId + " life signs");
            made.setDaemon(true);
            return made;
        });
        thread.scheduleAtFixedRate(this::beat, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    void watch(FileLines read) {
        lines = read;
    }

    private void beat() {
        try {
            var now = lines;
            var mine = queue.beat(importId, runner, now == null ? 0 : now.read(), now == null ? 0 : now.refused());
            if (!mine && now != null) {
                now.abandon();
            }
        } catch (RuntimeException e) {
            LOG.debugf(e, "No life sign of import %d this time", importId);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
