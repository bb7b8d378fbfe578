package io.redress.bootstrap;

import io.quarkus.runtime.ApplicationLifecycleManager;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Sees to it that the database goes last. On a signal the JVM runs all its hooks at once, so ours only waits until
 * Quarkus has stopped (engine and pool included) and has handed over to its exit handler.
 */
final class Farewell {
    /** Quarkus itself waits for running requests; this is the end of patience, well before a cluster kills. */
    private static final int PATIENCE_SECONDS = 30;

    private final EmbeddedDatabase database;
    private final CountDownLatch stopped = new CountDownLatch(1);

    private Farewell(EmbeddedDatabase database) {
        this.database = database;
    }

    static void arrange(EmbeddedDatabase database) {
        var farewell = new Farewell(database);
        var exit = ApplicationLifecycleManager.getDefaultExitCodeHandler();
        ApplicationLifecycleManager.setDefaultExitCodeHandler((code, failure) -> {
            farewell.stop();
            exit.accept(code, failure);
        });
        Runtime.getRuntime().addShutdownHook(new Thread(farewell::stopAfterQuarkus, "embedded-database-last"));
    }

    private void stop() {
        try {
            database.close();
        } finally {
            stopped.countDown();
        }
    }

    private void stopAfterQuarkus() {
        try {
            if (!stopped.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                stop();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
