package io.redress.transactions.imports;

import static io.redress.transactions.imports.ImportDesk.JOURNAL;
import static io.redress.transactions.imports.ImportDesk.SETTLEMENT;
import static io.redress.transactions.imports.ImportDesk.cleared;
import static io.redress.transactions.imports.ImportDesk.sale;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.testing.DatabaseState;
import io.redress.testing.SampleFiles;
import io.redress.transactions.Coverages;
import io.redress.transactions.reading.RefusalReason;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Files become rows, once each. */
@QuarkusTest
class ImportTest {
    private static final Path SAMPLES = Path.of("src/test/resources/samples");

    @Inject
    SampleFiles samples;

    @AfterEach
    void other_tests_know_no_records() {
        samples.forgetCoverage();
    }

    @Inject
    ImportDesk desk;

    @Inject
    Coverages coverages;

    @Inject
    DatabaseState database;

    @Test
    void a_month_of_records_comes_in_row_by_row() throws IOException {
        var journal = desk.journal(Files.readString(SAMPLES.resolve("journal.csv")));
        assertThat(journal.state()).isEqualTo(ImportState.DONE);
        assertThat(journal.read()).isEqualTo(3928);
        assertThat(journal.created() + journal.known()).isEqualTo(3928);
        assertThat(journal.refused()).isZero();
        long settled = 0;
        try (var files = Files.list(SAMPLES.resolve("settlement"))) {
            for (var file : files.toList()) {
                var day = file.getFileName().toString().replaceAll("settlement-|\\.csv", "");
                var settlement = desk.settlement(day, Files.readString(file));
                assertThat(settlement.state()).isEqualTo(ImportState.DONE);
                assertThat(settlement.refused()).isZero();
                settled += settlement.created() + settlement.known();
            }
        }
        var coverage = coverages.between(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 10));
        assertThat(coverage.hasJournal(LocalDate.of(2026, 10, 15))).isTrue();
        assertThat(coverage.hasSettlement(LocalDate.of(2026, 10, 18))).isTrue();
        assertThat(coverage.hasSettlement(LocalDate.of(2026, 10, 19)))
                .as("the file of this day was never delivered")
                .isFalse();
        assertThat(settled)
                .as("as many as the files have lines, but for their headers")
                .isEqualTo(3277);
    }

    @Test
    void every_column_comes_in_as_the_file_has_it() {
        desk.journal(JOURNAL
                + "2031-01-05T23:59:59+08:00,898310059990001,T0000001,000007,000123,000000000123,,REFUND,123456789,CNY,"
                + "621700,8802,tok,CREDIT,051,A1,000100,627409372716,\"Order, \"\"one\"\"\"\n");
        assertThat(database.count("""
                        select count(*) from journal_row where tid = 'T0000001' and id > 0
                        and txn_time = '2031-01-05T15:59:59Z' and mid = '898310059990001' and batch_no = '000007'
                        and trace_no = '000123' and rrn = '000000000123' and auth_code is null and txn_type = 'REFUND'
                        and amount_fen = 123456789 and currency = 'CNY' and card_first6 = '621700' and card_last4 = '8802'
                        and card_token = 'tok' and card_kind = 'CREDIT' and entry_mode = '051' and response_code = 'A1'
                        and orig_trace_no = '000100' and orig_rrn = '627409372716' and order_no = 'Order, "one"'
                        and tableoid = 'journal_row_y2031m01'::regclass""")).isOne();
    }

    @Test
    void the_same_file_twice_changes_nothing() {
        var file = JOURNAL
                + sale("2031-02-01T10:00:00+08:00", "T0000002", 1)
                + sale("2031-02-28T23:59:59+08:00", "T0000002", 2);
        desk.journal(file);
        var rows = "select count(*) || max(id)::text || min(id) from journal_row where tid = 'T0000002'";
        var before = database.count("select max(id) + min(id) * 7 from journal_row where tid = 'T0000002'");
        var again = desk.journal(file);
        assertThat(again.created()).isZero();
        assertThat(again.known()).isEqualTo(2);
        assertThat(database.count("select max(id) + min(id) * 7 from journal_row where tid = 'T0000002'"))
                .as(rows)
                .isEqualTo(before);
    }

    @Test
    void files_that_overlap_add_what_is_new() {
        desk.journal(JOURNAL
                + sale("2031-03-01T10:00:00+08:00", "T0000003", 1)
                + sale("2031-03-01T10:00:01+08:00", "T0000003", 2));
        var second = desk.journal(JOURNAL
                + sale("2031-03-01T10:00:01+08:00", "T0000003", 2)
                + sale("2031-03-31T16:00:00Z", "T0000003", 3));
        assertThat(second.created()).isOne();
        assertThat(second.known()).isOne();
        assertThat(desk.journalRows("T0000003")).isEqualTo(3);
        assertThat(database.count("select count(*) from journal_row_y2031m04 where tid = 'T0000003'"))
                .as("months end at midnight of UTC+8")
                .isOne();
    }

    @Test
    void a_message_told_twice_in_one_journal_is_one_message() {
        var line = sale("2031-05-01T10:00:00+08:00", "T0000004", 1);
        var fresh = desk.journal(JOURNAL + line + line);
        assertThat(fresh.created()).isOne();
        assertThat(fresh.known()).isOne();
        var other = sale("2031-05-02T10:00:00+08:00", "T0000004", 2);
        assertThat(desk.journal(JOURNAL + other + other + line).created()).isOne();
        assertThat(desk.journalRows("T0000004")).isEqualTo(2);
    }

    @Test
    void two_equal_lines_that_were_cleared_moved_money_twice() {
        var line = cleared("2031-06-02", "2031-06-01T10:00:00+08:00", "T0000005", 1);
        assertThat(desk.settlement("2031-06-02", SETTLEMENT + line + line).created())
                .isEqualTo(2);
        assertThat(desk.settlement("2031-06-02", SETTLEMENT + line + line).created())
                .isZero();
        assertThat(desk.settlement("2031-06-02", SETTLEMENT + line + line + line)
                        .created())
                .isOne();
        assertThat(desk.settlementRows("T0000005")).isEqualTo(3);
    }

    @Test
    void a_settlement_file_delivered_again_may_replace_its_day() {
        var day = LocalDate.of(2031, 7, 2);
        var kept = cleared("2031-07-02", "2031-07-01T10:00:00+08:00", "T0000006", 1);
        desk.settlement(
                "2031-07-02", SETTLEMENT + kept + cleared("2031-07-02", "2031-07-01T10:00:00+08:00", "T0000006", 2));
        desk.settlement("2031-07-03", SETTLEMENT + cleared("2031-07-03", "2031-07-01T10:00:00+08:00", "T0000006", 4));
        var corrected = desk.ran(
                NewImport.settlement(null, null, day, true),
                SETTLEMENT + kept + cleared("2031-07-02", "2031-07-01T10:00:00+08:00", "T0000006", 3));
        assertThat(corrected.created()).isOne();
        assertThat(corrected.known()).isOne();
        assertThat(corrected.removed()).isOne();
        assertThat(desk.settlementRows("T0000006")).isEqualTo(3);
        var broken = desk.ran(NewImport.settlement(null, null, day, true), SETTLEMENT + "nothing\n");
        assertThat(broken.error()).isEqualTo(RefusalReason.REPLACEMENT_INCOMPLETE);
        assertThat(desk.refused(broken)).as("what to correct").hasSize(1);
        assertThat(desk.settlementRows("T0000006")).isEqualTo(3);
    }

    @Test
    void a_large_file_takes_a_small_month_over() {
        desk.journal(JOURNAL
                + sale("2031-08-01T10:00:00+08:00", "T0000007", 999_999)
                + sale("2031-08-02T10:00:00+08:00", "T0000007", 5));
        var lines = IntStream.range(0, 40_000)
                .mapToObj(i -> sale("2031-08-02T10:00:00+08:00", "T0000007", i))
                .collect(Collectors.joining());
        var large = desk.journal(JOURNAL + lines);
        assertThat(large.bytes()).isGreaterThan(4L << 20);
        assertThat(large.created()).isEqualTo(39_999);
        assertThat(large.known()).isOne();
        assertThat(desk.journalRows("T0000007")).isEqualTo(40_001);
        assertThat(database.count("select count(*) from pg_inherits where inhparent = 'journal_row_uq'::regclass"))
                .as("every month has its unique index")
                .isEqualTo(
                        database.count("select count(*) from pg_inherits where inhparent = 'journal_row'::regclass"));
        assertThat(desk.journal(JOURNAL + lines).created()).isZero();
    }

    @Test
    void an_empty_file_covers_its_day_too() {
        var day = LocalDate.of(2031, 9, 1);
        assertThat(desk.settlement("2031-09-01", SETTLEMENT).state()).isEqualTo(ImportState.DONE);
        desk.ran(NewImport.journal(null, null, day, day.plusDays(1)), JOURNAL);
        var coverage = coverages.between(day.minusDays(1), day.plusDays(5));
        assertThat(coverage.settlementDays()).containsExactly(day);
        assertThat(coverage.journalDays()).containsExactly(day, day.plusDays(1));
    }
}
