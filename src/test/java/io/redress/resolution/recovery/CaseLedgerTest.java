package io.redress.resolution.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.cases.Remedy;
import io.redress.proof.ledger.Decided;
import io.redress.proof.ledger.RecoveryLedger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An order that was debited several times stays paid for once. */
class CaseLedgerTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 12);
    private static final long COSTS = 10_000;

    @Test
    void of_three_debits_two_may_go_back_and_the_last_ones_do() {
        var order = new CaseLedger(List.of(debit("1", 0), debit("2", 0), debit("3", 0)), COSTS);
        assertThat(order.takenFen()).isEqualTo(30_000);
        assertThat(order.leftFen()).isEqualTo(20_000);
        assertThat(order.shares(15_000)).isEqualTo(Map.of(name("3"), 10_000L, name("2"), 5_000L));
    }

    @Test
    void a_debit_that_another_case_gave_back_leaves_nothing_of_two() {
        var order = new CaseLedger(List.of(debit("1", 0), debit("2", COSTS)), COSTS);
        assertThat(order.returnedFen()).isEqualTo(COSTS);
        assertThat(order.leftFen()).isZero();
    }

    @Test
    void what_went_back_of_the_first_debit_is_no_part_of_the_second() {
        var order = new CaseLedger(List.of(debit("1", 4_000), debit("2", 0)), COSTS);
        assertThat(order.leftFen()).isEqualTo(6_000);
        assertThat(order.shares(6_000)).isEqualTo(Map.of(name("2"), 6_000L));
    }

    private static SaleLedger debit(String traceNo, long returnedFen) {
        var ledger = new RecoveryLedger(COSTS, List.of());
        return new SaleLedger(
                name(traceNo),
                returnedFen == 0
                        ? ledger
                        : ledger.with(
                                List.of(new Decided(Remedy.CREDIT_ADJUSTMENT, returnedFen, DAY, "D26-0000001-1"))));
    }

    private static PaymentName name(String traceNo) {
        return new PaymentName("898310059990001", DAY, "74407969", traceNo, null, COSTS, "8026");
    }
}
