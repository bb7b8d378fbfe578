package io.redress.transactions.running;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.transactions.RecordKind;
import io.redress.transactions.imports.ImportState;
import io.redress.transactions.imports.RecordImport;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which days a file tells wholly. */
class FileDaysTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);

    @Test
    void a_journal_that_states_no_period_leaves_its_first_and_last_day_open() {
        var days = new FileDays(journal(null, null), ZoneId.of("Asia/Shanghai"));
        days.row(micros("2026-10-01T09:00:00+08:00"));
        days.row(micros("2026-10-02T09:00:00+08:00"));
        days.row(micros("2026-10-03T23:59:59+08:00"));
        assertThat(days.all()).containsExactly(FIRST, FIRST.plusDays(1), FIRST.plusDays(2));
        assertThat(days.all()).filteredOn(days::isOpenAtStart).containsExactly(FIRST);
        assertThat(days.all()).filteredOn(days::isOpenAtEnd).containsExactly(FIRST.plusDays(2));
    }

    @Test
    void a_stated_period_is_told_from_midnight_to_midnight() {
        var days = new FileDays(journal(FIRST, FIRST.plusDays(1)), ZoneId.of("Asia/Shanghai"));
        days.row(micros("2026-10-01T09:00:00+08:00"));
        assertThat(days.all()).noneMatch(days::isOpenAtStart).noneMatch(days::isOpenAtEnd);
        assertThat(days.all()).allMatch(days::isComplete).hasSize(2);
    }

    private static long micros(String at) {
        return Instant.from(java.time.OffsetDateTime.parse(at)).getEpochSecond() * 1_000_000;
    }

    private static RecordImport journal(LocalDate first, LocalDate last) {
        return new RecordImport(
                1,
                RecordKind.JOURNAL,
                "journal",
                "journal.csv",
                null,
                first,
                last,
                false,
                ImportState.RUNNING,
                "",
                0,
                0,
                0,
                0,
                0,
                0,
                null,
                Map.of(),
                "somebody",
                Instant.EPOCH,
                null);
    }
}
