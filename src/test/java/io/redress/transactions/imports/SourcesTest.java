package io.redress.transactions.imports;

import static io.redress.transactions.imports.ImportDesk.JOURNAL;
import static io.redress.transactions.imports.ImportDesk.SETTLEMENT;
import static io.redress.transactions.imports.ImportDesk.cleared;
import static io.redress.transactions.imports.ImportDesk.sale;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.identity.Actor;
import io.redress.testing.DatabaseState;
import io.redress.testing.SampleFiles;
import io.redress.transactions.Coverages;
import io.redress.transactions.RecordKind;
import io.redress.transactions.RecordSource;
import io.redress.transactions.layouts.Layouts;
import io.redress.transactions.reading.RefusalReason;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A house that gets the files of two acquirers: a day is told when both have told it. */
@QuarkusTest
class SourcesTest {
    private static final LocalDate DAY = LocalDate.of(2035, 3, 10);

    @Inject
    SampleFiles samples;

    @Inject
    ImportDesk desk;

    @Inject
    Coverages coverages;

    @Inject
    Layouts layouts;

    @Inject
    DatabaseState database;

    @BeforeEach
    @ActivateRequestContext
    void another_acquirer_sends_the_same_columns() {
        samples.forgetCoverage();
        var ours = layouts.write(layouts.of(RecordKind.SETTLEMENT, null));
        layouts.keep(layouts.parse(ours.replaceFirst("\"settlement\"", "\"other-acquirer\"")), Actor.SYSTEM);
    }

    @AfterEach
    void other_tests_know_no_records() {
        samples.forgetCoverage();
    }

    @Test
    void a_day_is_told_when_every_source_expected_for_it_has_told_it() {
        settlement("settlement", DAY, "");
        settlement("other-acquirer", DAY, "");
        assertThat(isTold(DAY)).isTrue();
        settlement("settlement", DAY.plusDays(1), "");
        assertThat(isTold(DAY.plusDays(1)))
                .as("the other one's file is missing")
                .isFalse();
        settlement("other-acquirer", DAY.plusDays(1), "");
        assertThat(isTold(DAY.plusDays(1))).isTrue();
    }

    @Test
    void a_source_is_expected_from_its_first_day_to_a_week_after_its_last() {
        settlement("other-acquirer", DAY, "");
        settlement("settlement", DAY.minusDays(1), "");
        settlement("settlement", DAY, "");
        settlement("settlement", DAY.plusDays(7), "");
        settlement("settlement", DAY.plusDays(8), "");
        assertThat(isTold(DAY.minusDays(1))).as("before it began").isTrue();
        assertThat(isTold(DAY.plusDays(7))).isFalse();
        assertThat(isTold(DAY.plusDays(8))).as("it has ended").isTrue();
        settlement("other-acquirer", DAY.plusDays(20), "");
        assertThat(isTold(DAY.plusDays(8))).as("it was only late").isFalse();
    }

    @Test
    void a_file_sent_with_the_wrong_day_fails_and_moves_no_source() {
        settlement("settlement", DAY, "");
        var rows = cleared(DAY.plusDays(1).toString(), DAY + "T10:00:00+08:00", "T0000023", 1)
                + cleared(DAY.plusDays(1).toString(), DAY + "T11:00:00+08:00", "T0000023", 2);
        var wrong = DAY.plusYears(1);
        var failed = desk.ran(NewImport.settlement("settlement", null, wrong, false), SETTLEMENT + rows);
        assertThat(failed.state()).isEqualTo(ImportState.FAILED);
        assertThat(failed.error()).isEqualTo(RefusalReason.NOTHING_USABLE);
        assertThat(failed.errorFacts()).containsEntry("refused", "2");
        assertThat(failed.read()).isEqualTo(2);
        assertThat(failed.refused()).isEqualTo(2);
        assertThat(desk.refused(failed))
                .extracting(RefusedRow::line, RefusedRow::reason)
                .containsExactly(tuple(2L, RefusalReason.OTHER_DAY), tuple(3L, RefusalReason.OTHER_DAY));
        assertThat(coverages.days(wrong, wrong)).isEmpty();
        assertThat(coverages.sources())
                .as("it is not expected for a year")
                .containsExactly(new RecordSource(RecordKind.SETTLEMENT, "settlement", DAY, DAY));
        settlement("settlement", DAY.plusDays(1), rows);
        assertThat(desk.settlementRows("T0000023")).isEqualTo(2);
    }

    @Test
    void a_corrected_file_replaces_the_rows_of_its_own_source() {
        var time = DAY.minusDays(1) + "T10:00:00+08:00";
        settlement("settlement", DAY, cleared(DAY.toString(), time, "T0000021", 1));
        settlement("other-acquirer", DAY, cleared(DAY.toString(), time, "T0000021", 2));
        var corrected = desk.ran(
                NewImport.settlement("other-acquirer", null, DAY, true),
                SETTLEMENT + cleared(DAY.toString(), time, "T0000021", 3));
        assertThat(corrected.removed()).isOne();
        assertThat(desk.settlementRows("T0000021")).isEqualTo(2);
        var emptied = desk.ran(NewImport.settlement("settlement", null, DAY, true), SETTLEMENT);
        assertThat(emptied.removed()).isOne();
        assertThat(desk.settlementRows("T0000021")).isOne();
    }

    @Test
    void an_unstated_journal_tells_its_outer_days_when_its_next_file_goes_on() {
        desk.journal(JOURNAL
                + sale(DAY + "T10:00:00+08:00", "T0000022", 1)
                + sale(DAY.plusDays(1) + "T10:00:00+08:00", "T0000022", 2)
                + sale(DAY.plusDays(2) + "T10:00:00+08:00", "T0000022", 3));
        assertThat(journalDays()).containsExactly(DAY.plusDays(1));
        desk.journal(JOURNAL + sale(DAY.plusDays(3) + "T09:00:00+08:00", "T0000022", 4));
        assertThat(journalDays()).containsExactly(DAY.plusDays(1), DAY.plusDays(2));
        desk.journal(JOURNAL + sale(DAY.plusDays(5) + "T09:00:00+08:00", "T0000022", 5));
        assertThat(journalDays()).as("nobody told the day between").containsExactly(DAY.plusDays(1), DAY.plusDays(2));
    }

    private void settlement(String layout, LocalDate day, String rows) {
        var done = desk.ran(NewImport.settlement(layout, null, day, false), SETTLEMENT + rows);
        assertThat(done.state()).isEqualTo(ImportState.DONE);
    }

    private boolean isTold(LocalDate day) {
        var told = coverages.between(day, day).hasSettlement(day);
        assertThat(database.count("select count(*) from told_day where kind = 'SETTLEMENT' and day = '" + day + "'"))
                .as("the view says the same")
                .isEqualTo(told ? 1 : 0);
        return told;
    }

    private Iterable<LocalDate> journalDays() {
        return coverages.between(DAY.minusDays(5), DAY.plusDays(10)).journalDays();
    }
}
