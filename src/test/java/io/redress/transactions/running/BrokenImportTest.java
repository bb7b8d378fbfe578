package io.redress.transactions.running;

import static io.redress.transactions.imports.ImportDesk.JOURNAL;
import static io.redress.transactions.imports.ImportDesk.sale;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.testing.DatabaseState;
import io.redress.testing.SampleFiles;
import io.redress.transactions.Coverages;
import io.redress.transactions.imports.ImportDesk;
import io.redress.transactions.imports.ImportState;
import io.redress.transactions.imports.NewImport;
import io.redress.transactions.imports.RefusedRow;
import io.redress.transactions.reading.RefusalReason;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Imports that are killed, go silent, or bring what may not come in. */
@QuarkusTest
class BrokenImportTest {
    @Inject
    SampleFiles samples;

    @AfterEach
    void other_tests_know_no_records() {
        samples.forgetCoverage();
    }

    @Inject
    ImportDesk desk;

    @Inject
    ImportQueue queue;

    @Inject
    ImportRunner runner;

    @Inject
    LoadFile loadFile;

    @Inject
    Coverages coverages;

    @Inject
    DatabaseState database;

    @Test
    void killed_ten_times_at_random_points_it_ends_with_exactly_the_rows_of_the_file() throws Exception {
        var seed = System.nanoTime();
        var random = new Random(seed);
        desk.journal(JOURNAL + sale("2032-01-31T10:00:00+08:00", "T0000010", 7));
        var rows = 60_000;
        var lines = IntStream.range(0, rows)
                .mapToObj(i ->
                        sale(i % 2 == 0 ? "2032-01-31T10:00:00+08:00" : "2032-02-01T10:00:00+08:00", "T0000010", i))
                .collect(Collectors.joining());
        long id = desk.queued(NewImport.journal(null, null, null, null), JOURNAL + lines);
        int killed = 0;
        for (int round = 0; round < 10 && desk.get(id).isOpen(); round++) {
            // now and then between the last line and the commit
            killed += killedAt(random.nextInt(rows * 5 / 4), id) ? 1 : 0;
            if (desk.get(id).isOpen()) {
                assertThat(desk.journalRows("T0000010"))
                        .as("seed %d: all or nothing", seed)
                        .isOne();
            }
        }
        runner.runAll();
        assertThat(desk.get(id).state()).isEqualTo(ImportState.DONE);
        assertThat(desk.get(id).read()).isEqualTo(rows);
        assertThat(desk.journalRows("T0000010")).as("seed %d", seed).isEqualTo(rows + 1L);
        assertThat(killed).isPositive();
        assertThat(waitingTables(id)).as("tables of the killed tries").isZero();
    }

    private long waitingTables(long id) {
        return database.count(
                "select count(*) from pg_class where relkind = 'r' and not relispartition and relname ~ '_i" + id
                        + "_'");
    }

    /** Whether the node's database connection ended, as it does when a node dies, before the import was done. */
    private boolean killedAt(int line, long id) throws Exception {
        var lines = new CompletableFuture<FileLines>();
        assertThat(queue.claim("to be killed")).contains(id);
        var work = new Thread(() -> {
            try {
                loadFile.load(desk.get(id), "to be killed", lines::complete);
            } catch (RuntimeException e) {
                queue.giveBack(id, "to be killed");
                lines.completeExceptionally(e);
            }
        });
        work.start();
        var read = lines.get(1, TimeUnit.MINUTES);
        while (work.isAlive() && read.read() < Math.min(line, 60_000)) {
            Thread.onSpinWait();
        }
        work.join(1 + Math.max(0, line - 60_000) / 50);
        var ended = database.count("select count(*) filter (where pg_terminate_backend(pid)) from pg_stat_activity"
                + " where pid <> pg_backend_pid() and query like '%row%\\_i" + id + "\\_%'"
                + " or pid in (select pid from pg_locks where locktype = 'advisory')");
        work.join();
        return ended > 0;
    }

    @Test
    void another_node_begins_anew_when_the_first_falls_silent_and_the_first_keeps_nothing() {
        long id = desk.queued(
                NewImport.journal(null, null, null, null), JOURNAL + sale("2032-03-01T10:00:00+08:00", "T0000011", 1));
        assertThat(queue.claim("first")).contains(id);
        assertThat(queue.claim("second")).as("the first still lives").isEmpty();
        database.count(
                "with quiet as (update record_import set heartbeat_at = heartbeat_at - interval '1 hour' where id = "
                        + id + " returning 1) select count(*) from quiet");
        assertThat(queue.claim("second")).contains(id);
        assertThat(queue.beat(id, "first", 1, 0)).isFalse();
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> loadFile.load(desk.get(id), "first", lines -> {}))
                .hasStackTraceContaining("another node");
        assertThat(desk.journalRows("T0000011")).isZero();
        loadFile.load(desk.get(id), "second", lines -> {});
        assertThat(desk.journalRows("T0000011")).isOne();
        assertThat(desk.get(id).state()).isEqualTo(ImportState.DONE);
    }

    @Test
    void a_wrong_header_fails_the_file_and_says_which_columns() {
        var failed = desk.journal("time,mid\n2032-04-01,1\n");
        assertThat(failed.state()).isEqualTo(ImportState.FAILED);
        assertThat(failed.error()).isEqualTo(RefusalReason.HEADER_WRONG);
        assertThat(failed.errorFacts().get("missing")).contains("txn_time", "order_no");
        assertThat(database.count("select count(*) from record_import_part where import_id = " + failed.id()))
                .isZero();
    }

    @Test
    void lines_set_aside_are_told_and_leave_their_days_incomplete() {
        var good = sale("2032-05-01T10:00:00+08:00", "T0000012", 1);
        var day = LocalDate.of(2032, 5, 1);
        var done = desk.ran(
                NewImport.journal(null, "journal.csv", day, day.plusDays(2)),
                JOURNAL
                        + good
                        + good.replace("05-01", "05-02")
                        + good.replace("05-01", "05-03").replace(",101,", ",1o1,")
                        + good.replace("SO1", "4111111111111111"));
        assertThat(done.state()).isEqualTo(ImportState.DONE);
        assertThat(done.created()).isEqualTo(2);
        assertThat(done.refused()).isEqualTo(2);
        assertThat(desk.refused(done))
                .extracting(RefusedRow::line, RefusedRow::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(4L, RefusalReason.AMOUNT),
                        org.assertj.core.groups.Tuple.tuple(5L, RefusalReason.CARD_NUMBER));
        assertThat(desk.refused(done).get(1).content()).contains("****1111").doesNotContain("4111111111111111");
        assertThat(coverages.between(day, day.plusDays(5)).journalDays()).containsExactly(day.plusDays(1));
        assertThat(coverages.days(day, day.plusDays(5)))
                .filteredOn(each -> !each.complete())
                .hasSize(2);
        desk.journal(JOURNAL + good);
        assertThat(coverages.between(day, day).journalDays())
                .as("a file that does not say it tells the whole day mends nothing")
                .isEmpty();
        desk.ran(NewImport.journal(null, null, day, day), JOURNAL + good);
        assertThat(coverages.between(day, day).journalDays()).containsExactly(day);
    }

    @Test
    void a_file_of_which_no_line_can_be_read_fails_shows_its_lines_and_covers_nothing() {
        var day = LocalDate.of(2032, 6, 1);
        var failed = desk.ran(
                NewImport.journal(null, null, day, day),
                JOURNAL + sale("2032-06-01T10:00:00+08:00", "T0000013", 1).replace(",101,", ",1o1,"));
        assertThat(failed.state()).isEqualTo(ImportState.FAILED);
        assertThat(failed.error()).isEqualTo(RefusalReason.NOTHING_USABLE);
        assertThat(desk.refused(failed))
                .singleElement()
                .extracting(RefusedRow::reason)
                .isEqualTo(RefusalReason.AMOUNT);
        assertThat(coverages.days(day, day)).isEmpty();
        assertThat(database.count("select count(*) from record_import_part where import_id = " + failed.id()))
                .isZero();
    }

    @RepeatedTest(3)
    void two_nodes_bring_the_same_month_at_once() throws Exception {
        var tid = "T%07d".formatted(new Random().nextInt(9_000_000) + 100_000);
        var file = JOURNAL
                + IntStream.range(0, 500)
                        .mapToObj(i -> sale("2033-06-01T10:00:00+08:00", tid, i))
                        .collect(Collectors.joining());
        long first = desk.queued(NewImport.journal(null, null, null, null), file);
        long second = desk.queued(NewImport.journal(null, null, null, null), file);
        io.redress.testing.AllAtOnce.run(2, i -> runner.runAll());
        assertThat(desk.get(first).created() + desk.get(second).created()).isEqualTo(500);
        assertThat(desk.journalRows(tid)).isEqualTo(500);
    }
}
