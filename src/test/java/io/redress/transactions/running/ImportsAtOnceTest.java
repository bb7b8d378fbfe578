package io.redress.transactions.running;

import static io.redress.transactions.imports.ImportDesk.JOURNAL;
import static io.redress.transactions.imports.ImportDesk.sale;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.redress.testing.DatabaseState;
import io.redress.testing.SampleFiles;
import io.redress.transactions.imports.ImportBodies;
import io.redress.transactions.imports.ImportDesk;
import io.redress.transactions.imports.NewImport;
import io.redress.transactions.layouts.Layouts;
import io.redress.transactions.loading.RecordLoad;
import io.redress.transactions.reading.RecordFile;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Files of one month that several nodes bring in at the same time. */
@QuarkusTest
class ImportsAtOnceTest {
    @Inject
    ImportDesk desk;

    @Inject
    ImportQueue queue;

    @Inject
    ImportRunner runner;

    @Inject
    SampleFiles samples;

    @Inject
    DatabaseState database;

    @Inject
    DataSource source;

    @Inject
    ImportBodies bodies;

    @Inject
    Layouts layouts;

    @AfterEach
    void other_tests_know_no_records() {
        samples.forgetCoverage();
    }

    @Test
    void two_files_of_one_new_month_may_be_copied_at_once_and_equal_rows_come_in_once() throws Exception {
        long one = desk.queued(
                NewImport.journal(null, null, null, null), JOURNAL + sale("2033-05-01T10:00:00+08:00", "T0000019", 1));
        long other = desk.queued(
                NewImport.journal(null, null, null, null),
                JOURNAL
                        + sale("2033-05-01T10:00:00+08:00", "T0000019", 1)
                        + sale("2033-05-02T10:00:00+08:00", "T0000019", 2));
        assertThat(queue.claim("one")).contains(one);
        assertThat(queue.claim("other")).contains(other);
        try (var slow = opened(one);
                var quick = opened(other)) {
            slow.complete();
            quick.complete();
            assertThat(published(quick)).isEqualTo(2);
            assertThat(published(slow)).as("the row was known by then").isZero();
        }
        assertThat(desk.journalRows("T0000019")).isEqualTo(2);
        assertThat(waitingTables(one) + waitingTables(other)).isZero();
        queue.giveBack(one, "one");
        queue.giveBack(other, "other");
        runner.runAll();
        assertThat(desk.get(one).created() + desk.get(other).created())
                .as("and again they bring nothing new")
                .isZero();
    }

    @Test
    void rows_added_while_another_import_moves_their_month_are_not_lost() throws Exception {
        desk.journal(JOURNAL + sale("2033-06-01T10:00:00+08:00", "T0000020", 1));
        long few = desk.queued(
                NewImport.journal(null, null, null, null), JOURNAL + sale("2033-06-02T10:00:00+08:00", "T0000020", 2));
        long many = desk.queued(
                NewImport.journal(null, null, null, null), JOURNAL + sale("2033-06-03T10:00:00+08:00", "T0000020", 3));
        try (var adding = opened(few);
                var moving = opened(many, 1L << 30)) {
            adding.complete();
            moving.complete();
            var moved = QuarkusTransaction.requiringNew().call(() -> {
                try (var connection = source.getConnection()) {
                    assertThat(adding.publish(connection)).isOne();
                    var other = CompletableFuture.supplyAsync(() -> published(moving));
                    while (!other.isDone() && database.count("select count(*) from pg_locks where not granted") == 0) {
                        Thread.onSpinWait();
                    }
                    return other;
                }
            });
            assertThat(moved.get(1, TimeUnit.MINUTES)).isOne();
        }
        assertThat(desk.journalRows("T0000020")).isEqualTo(3);
        runner.runAll();
    }

    /** An import that has read its file, and not told anybody yet. */
    private RecordLoad opened(long id) throws Exception {
        return opened(id, desk.get(id).bytes());
    }

    private RecordLoad opened(long id, long bytes) throws Exception {
        var file = desk.get(id);
        var load = new RecordLoad(source, file.kind(), id, file.layout(), bytes, true);
        try (var body = bodies.open(id)) {
            new RecordFile(layouts.of(file.kind(), file.layout()), null)
                    .read(body, new FileLines(load, new FileDays(file, ZoneId.of("Asia/Shanghai")), 10));
        }
        return load;
    }

    private long published(RecordLoad load) {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (var connection = source.getConnection()) {
                return load.publish(connection);
            }
        });
    }

    private long waitingTables(long id) {
        return database.count(
                "select count(*) from pg_class where relkind = 'r' and not relispartition and relname ~ '_i" + id
                        + "_'");
    }
}
