package io.redress.bootstrap;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.jboss.logging.Logger;

/**
 * A real PostgreSQL beside the application, for those who have none. It keeps its data in a folder, listens on the
 * loopback address only, on a port that is free at the time, and asks for a password made up at the first start.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    /** The setting by which a server says that it is the embedded one; given on its command line, never stored. */
    static final String MARK = "redress.embedded";

    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);
    private static final String USER = "postgres";
    private static final Duration RECOVERY_AFTER_A_CRASH = Duration.ofMinutes(2);
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            // the library is made for tests and turns these off
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("max_connections", "100"),
            Map.entry("listen_addresses", "127.0.0.1"),
            // a socket in /tmp would be a second door; nobody needs it
            Map.entry("unix_socket_directories", ""),
            Map.entry("timezone", "UTC"),
            Map.entry("log_timezone", "UTC"),
            // a file a weekday, overwritten a week later; relative to the data, because a path may hold spaces
            Map.entry("logging_collector", "on"),
            Map.entry("log_directory", "../log"),
            Map.entry("log_filename", "postgresql-%a.log"),
            Map.entry("log_rotation_age", "1d"),
            Map.entry("log_truncate_on_rotation", "on"),
            Map.entry(MARK, "on"));

    private final DataFolder folder;
    private final EmbeddedPostgres postgres;
    private final String password;

    private EmbeddedDatabase(DataFolder folder, EmbeddedPostgres postgres, String password) {
        this.folder = folder;
        this.postgres = postgres;
        this.password = password;
    }

    /**
     * Starts PostgreSQL on the folder, which is made when missing. What a killed run left behind is cleared first.
     *
     * @throws CannotStart with a sentence for the console: the folder is in use or not writable, PostgreSQL fails
     */
    public static EmbeddedDatabase start(Path where) {
        var folder = DataFolder.open(where);
        try {
            return start(folder);
        } catch (CannotStart e) {
            release(folder);
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed(folder, e);
        } catch (IOException | SQLException | RuntimeException | ExceptionInInitializerError e) {
            throw failed(folder, e);
        }
    }

    private static EmbeddedDatabase start(DataFolder folder) throws IOException, InterruptedException, SQLException {
        OwnerOnly.createFolders(folder.logs());
        new Leftover(folder).clear();
        var password = passwordOf(folder);
        var database = new EmbeddedDatabase(folder, launch(folder, password), password);
        if (Files.exists(folder.firstPassword().path())) {
            Files.move(folder.firstPassword().path(), folder.databasePassword().path(), StandardCopyOption.ATOMIC_MOVE);
        }
        LOG.infof(
                "Embedded PostgreSQL %s, data in %s, port %d",
                database.ask("server_version"), folder.root(), database.port());
        return database;
    }

    /** The password is called final only once the database has answered: before that there is nothing to lose. */
    private static String passwordOf(DataFolder folder) throws IOException {
        if (Files.exists(folder.databasePassword().path())) {
            return folder.databasePassword().readOrCreate();
        }
        if (Files.exists(folder.database())) {
            if (!Files.exists(folder.firstPassword().path())) {
                throw new CannotStart("The file " + folder.databasePassword().path()
                        + " is missing; without it the database beside it cannot be opened.");
            }
            FileUtils.deleteDirectory(folder.database().toFile());
        }
        return folder.firstPassword().readOrCreate();
    }

    private static EmbeddedPostgres launch(DataFolder folder, String password) throws IOException {
        // the library sweeps old test databases from its own folder, by default a shared one in /tmp: keep it here
        OwnerOnly.createFolders(folder.binaries());
        // it also lets everybody write there, hence one level down, behind a folder only the owner may enter
        var unpacked = folder.binaries().resolve("unpacked").toFile();
        System.setProperty("ot.epg.working-dir", unpacked.getPath());
        var output = ProcessBuilder.Redirect.appendTo(
                folder.logs().resolve("start.log").toFile());
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder.database())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(unpacked)
                .setPGStartupWait(RECOVERY_AFTER_A_CRASH)
                .setConnectConfig("password", password)
                .setOutputRedirector(output)
                .setErrorRedirector(output)
                // these go to initdb as they are; the last --auth counts, the library's own is trust
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", folder.firstPassword().path().toString());
        SETTINGS.forEach(builder::setServerConfig);
        return builder.start();
    }

    private static CannotStart failed(DataFolder folder, Throwable why) {
        try {
            new Leftover(folder).clear();
        } catch (IOException | InterruptedException | RuntimeException alreadyFailing) {
            why.addSuppressed(alreadyFailing);
        }
        release(folder);
        return new CannotStart(
                "The embedded PostgreSQL did not start (" + why.getMessage() + "); its log is in " + folder.logs()
                        + ".",
                why);
    }

    private static void release(DataFolder folder) {
        try {
            folder.close();
        } catch (IOException e) {
            LOG.debug("The lock goes with the process", e);
        }
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/postgres";
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    int port() {
        return postgres.getPort();
    }

    DataFolder folder() {
        return folder;
    }

    /** The value of a server setting, as {@code SHOW} answers. */
    String ask(String setting) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var query = connection.prepareStatement("SELECT current_setting(?)")) {
            query.setString(1, setting);
            try (var answer = query.executeQuery()) {
                answer.next();
                return answer.getString(1);
            }
        }
    }

    /** Stops PostgreSQL without waiting for its clients, then lets go of the folder. A second call does nothing. */
    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            LOG.warn("The embedded PostgreSQL did not stop; the next start will see to it", e);
        }
        release(folder);
    }
}
