package io.redress.bootstrap;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigUtils;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.eclipse.microprofile.config.Config;

/**
 * Where Redress starts. Without a configured database it brings its own, before Quarkus looks for one; exit code 1 and
 * one sentence on the console when that fails.
 */
@QuarkusMain
public final class Application {
    private static final String SESSION_KEY = "quarkus.http.auth.session.encryption-key";

    private Application() {}

    public static void main(String... args) {
        // read as Quarkus will read it, files and profiles included, but not kept: Quarkus makes its own
        var config = ConfigUtils.configBuilder().build();
        var embedded = DatabaseChoice.isEmbedded(config);
        if (embedded) {
            startDatabase(config);
        }
        // for show only, and never what somebody set; DatabaseInUse is what guards the demo accounts
        System.setProperty("redress.demo", String.valueOf(embedded));
        Quarkus.run(args);
    }

    private static void startDatabase(Config config) {
        try {
            var starting = new FutureTask<>(() -> EmbeddedDatabase.start(DataFolder.choose(config)));
            new Thread(starting, "embedded-database").start();
            initialiseQuarkus();
            var database = starting.get();
            Farewell.arrange(database);
            configure(database, config);
        } catch (InterruptedException | ExecutionException e) {
            System.err.println(e.getCause() instanceof CannotStart known ? known.getMessage() : e);
            System.exit(1);
        }
    }

    /**
     * Runs what Quarkus does before it reads where the database is. PostgreSQL takes as long for its own first steps, so
     * both go side by side; {@link Quarkus#run} finds this half done.
     */
    private static void initialiseQuarkus() {
        try {
            var loader = Thread.currentThread().getContextClassLoader();
            Class.forName(io.quarkus.runtime.Application.APP_CLASS_NAME, true, loader);
        } catch (ClassNotFoundException notPackaged) {
            // development mode makes the class later
        }
    }

    private static void configure(EmbeddedDatabase database, Config config) {
        System.setProperty(DatabaseChoice.URL, database.url());
        System.setProperty("quarkus.datasource.username", database.user());
        System.setProperty("quarkus.datasource.password", database.password());
        if (config.getOptionalValue(SESSION_KEY, String.class).isEmpty()) {
            // else everybody would have to sign in again after each restart
            System.setProperty(SESSION_KEY, database.folder().sessionKey().readOrCreate());
        }
    }
}
