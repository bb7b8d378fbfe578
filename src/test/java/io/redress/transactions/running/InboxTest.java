package io.redress.transactions.running;

import static io.redress.transactions.imports.ImportDesk.SETTLEMENT;
import static io.redress.transactions.imports.ImportDesk.cleared;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.test.junit.QuarkusTest;
import io.redress.testing.SampleFiles;
import io.redress.transactions.imports.AcceptImport;
import io.redress.transactions.imports.ImportDesk;
import io.redress.transactions.imports.ImportsConfig;
import io.redress.transactions.imports.RecordImports;
import io.redress.transactions.layouts.Layouts;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that arrive by themselves. */
@QuarkusTest
class InboxTest {
    @Inject
    SampleFiles samples;

    @AfterEach
    void other_tests_know_no_records() {
        samples.forgetCoverage();
    }

    @Inject
    AcceptImport accept;

    @Inject
    RecordImports imports;

    @Inject
    Layouts layouts;

    @Inject
    ImportRunner runner;

    @Inject
    ImportDesk desk;

    @TempDir
    Path folder;

    @Test
    void a_file_that_arrived_is_imported_and_moved() throws IOException {
        Files.writeString(
                folder.resolve("settlement-2036-01-02.csv"),
                SETTLEMENT + cleared("2036-01-02", "2036-01-01T10:00:00+08:00", "I0000001", 1));
        Files.writeString(folder.resolve("settlement-without-day.csv"), SETTLEMENT);
        Files.writeString(folder.resolve("journal-20360101.csv"), "wrong,header\n");
        Files.writeString(folder.resolve("notes.txt"), "hello");
        var inbox = new Inbox(accept, imports, layouts, new Watching(Duration.ZERO));
        inbox.takeIn();
        runner.runAll();
        inbox.putAway();
        assertThat(desk.settlementRows("I0000001")).isOne();
        assertThat(folder.resolve("done/settlement-2036-01-02.csv")).exists();
        assertThat(folder.resolve("refused/settlement-without-day.csv")).exists();
        assertThat(folder.resolve("refused/journal-20360101.csv")).exists();
        assertThat(folder.resolve("refused/notes.txt")).exists();
        assertThat(folder.toFile().listFiles(java.io.File::isFile)).isEmpty();
    }

    @Test
    void a_file_that_may_still_grow_is_left_alone() throws IOException {
        var file = folder.resolve("settlement-2036-01-03.csv");
        Files.writeString(file, SETTLEMENT);
        var inbox = new Inbox(accept, imports, layouts, new Watching(Duration.ofHours(1)));
        inbox.takeIn();
        inbox.takeIn();
        runner.runAll();
        inbox.putAway();
        assertThat(file).exists();
    }

    private class Watching implements ImportsConfig {
        private final Duration stable;

        Watching(Duration stable) {
            this.stable = stable;
        }

        @Override
        public Optional<Path> inbox() {
            return Optional.of(folder);
        }

        @Override
        public Duration stable() {
            return stable;
        }

        @Override
        public String runEvery() {
            return "off";
        }

        @Override
        public Duration beatEvery() {
            return Duration.ofSeconds(1);
        }

        @Override
        public Duration silence() {
            return Duration.ofSeconds(30);
        }

        @Override
        public MemorySize maxBody() {
            return new MemorySize(BigInteger.TEN);
        }

        @Override
        public int refusedKept() {
            return 10;
        }

        @Override
        public int maxTries() {
            return 10;
        }
    }
}
