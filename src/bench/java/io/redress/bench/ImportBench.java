package io.redress.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.identity.Actor;
import io.redress.transactions.imports.AcceptImport;
import io.redress.transactions.imports.NewImport;
import io.redress.transactions.imports.RecordImports;
import io.redress.transactions.running.ImportRunner;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/**
 * A million journal rows imported, beside the same file copied by COPY: into a table without indexes, and into one with
 * the indexes of the records. Compare within one run only.
 */
@QuarkusTest
class ImportBench {
    private static final int ROWS = 1_000_000;
    private static final String COLUMNS =
            "txn_time,mid,tid,batch_no,trace_no,rrn,auth_code,txn_type,amount_fen,currency,"
                    + "card_first6,card_last4,card_token,card_kind,entry_mode,response_code,orig_trace_no,orig_rrn,order_no";

    @Inject
    AcceptImport accept;

    @Inject
    ImportRunner runner;

    @Inject
    RecordImports imports;

    @Inject
    DataSource database;

    private interface Work {
        void run() throws Exception;
    }

    @Test
    void a_million_rows_beside_copy() throws Exception {
        var warm = month(2040, 1, 200_000);
        run("warm-up", () -> imported(warm));
        var file = month(2040, 2, ROWS);
        table("bare", "");
        var before = run("COPY into a table without indexes", () -> copied(file, "bare"));
        long id = accepted(file);
        var fresh = run("import of a new month", runner::runAll);
        assertThat(imports.get(id).created()).isEqualTo(ROWS);
        table("bare2", "");
        var after = run("COPY into a table without indexes, again", () -> copied(file, "bare2"));
        table("indexed", "INCLUDING INDEXES");
        var indexed = run("COPY into a table with the same indexes", () -> copied(file, "indexed"));
        var twice = accepted(file);
        var known = run("the same file again", runner::runAll);
        assertThat(imports.get(twice).created()).isZero();
        var more = accepted(month(2040, 2, ROWS / 4, 99));
        var added = run("a quarter of a million rows more for the same month", runner::runAll);
        assertThat(imports.get(more).created())
                .as("%s", imports.refused(more, 0, 5))
                .isEqualTo(ROWS / 4);
        var bare = (before + after) / 2;
        System.out.printf(
                """

                work                                                  rows/s    ratio to bare COPY
                COPY into a table without indexes                   %8.0f      1.00
                COPY into a table with the same indexes             %8.0f      %4.2f
                import of a new month                               %8.0f      %4.2f   (aim: at least 0.50; in a heap of %d MB, aim 300)
                the same file again, nothing changes                %8.0f      %4.2f
                a quarter more for that month                       %8.0f      %4.2f

                """,
                ROWS / bare,
                ROWS / indexed,
                bare / indexed,
                ROWS / fresh,
                bare / fresh,
                Runtime.getRuntime().maxMemory() >> 20,
                ROWS / known,
                bare / known,
                ROWS / 4 / added,
                bare / 4 / added);
    }

    private void imported(Path file) throws IOException {
        accepted(file);
        runner.runAll();
    }

    private long accepted(Path file) throws IOException {
        var start = System.nanoTime();
        try (InputStream in = Files.newInputStream(file)) {
            long id = accept.accept(NewImport.journal(null, null, null, null), in, Actor.SYSTEM);
            System.out.printf("%-60s %.2f s%n", "  handed in", (System.nanoTime() - start) / 1e9);
            return id;
        }
    }

    private double run(String what, Work work) throws Exception {
        sql("CHECKPOINT");
        var start = System.nanoTime();
        work.run();
        var seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("%-60s %.2f s%n", what, seconds);
        return seconds;
    }

    private void table(String name, String extra) throws SQLException {
        sql("CREATE TABLE bench_%s (LIKE journal_row INCLUDING DEFAULTS %s)".formatted(name, extra));
        // what the file does not have, and a bare table does not need
        sql("ALTER TABLE bench_%s ALTER id DROP NOT NULL, ALTER id DROP DEFAULT, ALTER fingerprint SET DEFAULT 0"
                .formatted(name));
        if (!extra.isEmpty()) {
            sql("CREATE SEQUENCE IF NOT EXISTS bench_seq CACHE 1000");
            sql("ALTER TABLE bench_%s ALTER fingerprint SET DEFAULT nextval('bench_seq')".formatted(name));
        }
    }

    private void copied(Path file, String name) throws Exception {
        try (var connection = database.getConnection();
                var in = Files.newInputStream(file)) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY bench_%s (%s) FROM STDIN (FORMAT csv, HEADER)".formatted(name, COLUMNS), in, 1 << 16);
        }
    }

    private void sql(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var executed = connection.createStatement()) {
            executed.execute(statement);
        }
    }

    private static Path month(int year, int month, int rows) throws IOException {
        return month(year, month, rows, 1);
    }

    /** Three thousand terminals, a thousand merchants, one row in twenty a refund. */
    private static Path month(int year, int month, int rows, long seed) throws IOException {
        var random = new Random(seed);
        var file = Files.createTempFile("journal", ".csv");
        file.toFile().deleteOnExit();
        var first = LocalDate.of(year, month, 1);
        long step = first.lengthOfMonth() * 86_400L / rows;
        try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            out.write((COLUMNS + "\n").getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < rows; i++) {
                var time = first.atStartOfDay().plusSeconds(i * step);
                int terminal = random.nextInt(3000);
                var back = random.nextInt(20) == 0;
                var day = 600 + time.getDayOfMonth();
                out.write(
                        "%s+08:00,%015d,%08d,000001,%06d,6%03d%08d,%06d,%s,%d,CNY,621700,%04d,%016x,%s,021,00,%s,%s,%s%n"
                                .formatted(
                                        time.format(java.time.format.DateTimeFormatter.ISO_LOCAL_DATE_TIME),
                                        898310000000000L + terminal / 3,
                                        30_000_000 + terminal,
                                        i % 1_000_000,
                                        day,
                                        i,
                                        random.nextInt(1_000_000),
                                        back ? "REFUND" : "SALE",
                                        100 + random.nextInt(300_000),
                                        random.nextInt(10_000),
                                        random.nextLong(),
                                        random.nextBoolean() ? "DEBIT" : "CREDIT",
                                        back ? "%06d".formatted(random.nextInt(1_000_000)) : "",
                                        back ? "6%03d%08d".formatted(day, random.nextInt(100_000_000)) : "",
                                        random.nextInt(5) > 0 ? "SO" + (100_000_000 + random.nextInt(900_000_000)) : "")
                                .getBytes(StandardCharsets.US_ASCII));
            }
        }
        return file;
    }
}
