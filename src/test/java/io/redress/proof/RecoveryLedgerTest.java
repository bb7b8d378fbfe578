package io.redress.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.cases.Remedy;
import io.redress.proof.ledger.Decided;
import io.redress.proof.ledger.Recovery;
import io.redress.proof.ledger.RecoveryLedger;
import io.redress.proof.story.Records;
import io.redress.transactions.TransactionType;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All the money that went back of one payment, each fen once. */
class RecoveryLedgerTest {
    private final Month month = new Month();

    @Test
    void every_track_is_counted_and_an_approval_with_its_cleared_row_once() {
        var sale = month.sale("2026-10-12T10:00", 5000).approved().cleared();
        month.refund(sale, "2026-10-13T10:00", 1000).approved().cleared();
        month.refund(sale, "2026-10-14T10:00", 500).card("two").approved().cleared();
        month.adjustment(TransactionType.CREDIT_ADJUSTMENT, sale, "2026-10-16", 700);
        month.adjustment(TransactionType.MANUAL_REFUND, sale, "2026-10-17", 300);
        var ledger = ledger();
        assertThat(ledger.takenFen()).isEqualTo(5000);
        assertThat(ledger.returnedFen()).isEqualTo(2500);
        assertThat(ledger.leftFen()).isEqualTo(2500);
        assertThat(ledger.recoveries()).hasSize(4).allMatch(Recovery::arrived);
    }

    @Test
    void a_void_that_was_applied_gave_all_back_and_one_that_was_not_nothing() {
        var sale = month.sale("2026-10-12T10:00", 5000).approved();
        month.voiding(sale, "2026-10-12T10:05").approved();
        assertThat(ledger().returnedFen()).isEqualTo(5000);
        assertThat(ledger().leftFen()).isZero();
        sale.cleared();
        assertThat(ledger().returnedFen()).isZero();
        assertThat(ledger().leftFen()).isEqualTo(5000);
    }

    @Test
    void a_refund_that_still_may_arrive_holds_its_amount_and_a_lost_one_does_not() {
        var sale = month.sale("2026-10-12T10:00", 5000).approved().cleared();
        month.refund(sale, "2026-10-14T10:00", 3000).approved();
        assertThat(ledger().leftFen()).isEqualTo(5000);
        month.settledUntil("2026-10-16");
        assertThat(ledger().leftFen()).isEqualTo(2000);
    }

    @Test
    void a_decision_that_came_back_in_a_file_is_counted_once() {
        var sale = month.sale("2026-10-12T10:00", 5000).approved().cleared();
        var decided = new Decided(Remedy.CREDIT_ADJUSTMENT, 2000, LocalDate.parse("2026-10-15"), "D26-0000001-1");
        assertThat(ledger().with(List.of(decided)).leftFen()).isEqualTo(3000);
        month.adjustment(TransactionType.CREDIT_ADJUSTMENT, sale, "2026-10-17", 2000);
        assertThat(ledger().with(List.of(decided)).leftFen()).isEqualTo(3000);
        assertThat(ledger().with(List.of(decided, decided)).leftFen()).isEqualTo(1000);
    }

    private RecoveryLedger ledger() {
        var records = Records.of(Month.MID, month.surroundings(), Month.RULES);
        return RecoveryLedger.of(records.attempts().findFirst().orElseThrow(), Month.ZONE);
    }
}
