package io.redress.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

class EmbeddedDatabaseTest {
    /** One for all: the unpacked PostgreSQL of the first test serves the others. */
    @TempDir
    static Path temp;

    @Test
    void data_outlives_a_killed_application_and_its_orphan_is_stopped() throws Exception {
        var folder = temp.resolve("killed");
        assertThat(runAndKill(folder)).isEqualTo(KilledRedress.EXIT);
        var orphan = ProcessHandle.of(pidIn(folder)).orElseThrow();
        assertThat(orphan.isAlive()).isTrue();

        try (var database = EmbeddedDatabase.start(folder)) {
            assertThat(pidIn(folder)).isNotEqualTo(orphan.pid());
            assertThat(firstAnswer(database, "SELECT word FROM kept")).isEqualTo("still here");
        }
        assertThat(pidFile(folder)).doesNotExist();
    }

    @Test
    void a_running_folder_is_refused_and_not_disturbed() throws SQLException {
        var folder = temp.resolve("twice");
        try (var database = EmbeddedDatabase.start(folder)) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(folder)).isInstanceOf(CannotStart.class);
            assertThat(firstAnswer(database, "SELECT 'alive'")).isEqualTo("alive");
        }
    }

    @Test
    void commits_are_durable_and_the_door_is_locked() throws SQLException {
        try (var database = EmbeddedDatabase.start(temp.resolve("settings"))) {
            for (var durable : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
                assertThat(database.ask(durable)).as(durable).isEqualTo("on");
            }
            assertThat(database.ask("log_timezone")).isEqualTo("UTC");
            assertThat(database.ask("server_encoding")).isEqualTo("UTF8");
            assertThat(database.ask("listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(database.ask("unix_socket_directories")).isEmpty();
            assertThatThrownBy(() -> DriverManager.getConnection(database.url(), database.user(), "guessed"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void only_a_server_that_carries_the_mark_is_the_embedded_one() throws SQLException {
        try (var database = EmbeddedDatabase.start(temp.resolve("mark"))) {
            var pool = new PGSimpleDataSource();
            pool.setUrl(database.url());
            pool.setUser(database.user());
            pool.setPassword(database.password());
            assertThat(new DatabaseInUse(pool).isEmbedded()).isTrue();
            pool.setOptions("-c redress.embedded=off");
            assertThat(new DatabaseInUse(pool).isEmbedded()).isFalse();
        }
    }

    @Test
    void a_stranger_who_got_the_number_of_the_old_server_is_left_alone() throws IOException {
        var folder = temp.resolve("stranger");
        EmbeddedDatabase.start(folder).close();
        var stranger = ProcessHandle.current();
        Files.writeString(pidFile(folder), stranger.pid() + "\n" + folder.resolve("database") + "\n");
        EmbeddedDatabase.start(folder).close();
        assertThat(stranger.isAlive()).isTrue();
    }

    @Test
    void the_pid_file_of_a_dead_server_is_no_obstacle() throws Exception {
        var folder = temp.resolve("dead");
        EmbeddedDatabase.start(folder).close();
        var dead = new ProcessBuilder(java(), "-version").start();
        dead.waitFor();
        Files.writeString(pidFile(folder), dead.pid() + "\n" + folder.resolve("database") + "\n");
        EmbeddedDatabase.start(folder).close();
    }

    @Test
    void the_server_of_the_original_runs_on_when_a_copy_is_started() throws Exception {
        var original = temp.resolve("original");
        try (var database = EmbeddedDatabase.start(original)) {
            var copy = temp.resolve("copy");
            EmbeddedDatabase.start(copy).close();
            Files.copy(pidFile(original), pidFile(copy));
            EmbeddedDatabase.start(copy).close();
            assertThat(firstAnswer(database, "SELECT 'alive'")).isEqualTo("alive");
        }
    }

    @Test
    void a_first_start_that_was_cut_off_begins_again() throws IOException {
        var folder = temp.resolve("cut-off");
        Files.createDirectories(folder.resolve("database/base"));
        Files.writeString(folder.resolve("database/postgresql.conf"), "");
        Files.writeString(folder.resolve("database.password.first"), "first\n");
        EmbeddedDatabase.start(folder).close();
        assertThat(folder.resolve("database.password")).hasContent("first");
        assertThat(folder.resolve("database.password.first")).doesNotExist();
    }

    @Test
    void a_lost_password_is_said_and_the_data_is_kept() throws IOException {
        var folder = temp.resolve("lost");
        EmbeddedDatabase.start(folder).close();
        Files.delete(folder.resolve("database.password"));
        assertThatThrownBy(() -> EmbeddedDatabase.start(folder))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("database.password is missing");
        assertThat(folder.resolve("database/PG_VERSION")).exists();
    }

    private static int runAndKill(Path folder) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        java(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledRedress.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(temp.resolve("killed.log").toFile())
                .start();
        return process.waitFor();
    }

    private static String java() {
        return ProcessHandle.current().info().command().orElse("java");
    }

    private static Path pidFile(Path folder) {
        return folder.resolve("database/postmaster.pid");
    }

    private static long pidIn(Path folder) throws IOException {
        return Long.parseLong(Files.readAllLines(pidFile(folder)).get(0).strip());
    }

    private static String firstAnswer(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var answer = connection.createStatement().executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
