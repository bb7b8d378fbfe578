package io.redress.resolution.api;

import io.redress.proof.ledger.Recovery;
import io.redress.resolution.recovery.CaseLedger;
import io.redress.transactions.TransactionType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of a payment's money. Amounts are in fen.
 *
 * @param takenFen what was taken; of a duplicate debit all debits of the order
 * @param leftFen the most that may still go back; a duplicate's order stays paid for once
 */
@Schema(
        name = "RecoveryLedger",
        requiredProperties = {"takenFen", "returnedFen", "leftFen", "recoveries"})
public record LedgerView(long takenFen, long returnedFen, long leftFen, List<RecoveryView> recoveries) {

    /**
     * Money that went back, or is on its way.
     *
     * @param day the settlement day, while it is on its way the day on which it was approved or decided
     * @param arrived whether it is surely back
     * @param caseNumber the case that decided it; null where only the records know of it
     */
    @Schema(
            name = "Recovery",
            requiredProperties = {"track", "fen", "day", "arrived"})
    public record RecoveryView(TransactionType track, long fen, LocalDate day, boolean arrived, String caseNumber) {
        static RecoveryView of(Recovery one) {
            return new RecoveryView(one.track(), one.fen(), one.day(), one.arrived(), one.caseNumber());
        }
    }

    static LedgerView of(CaseLedger ledger) {
        return new LedgerView(
                ledger.takenFen(),
                ledger.returnedFen(),
                ledger.leftFen(),
                ledger.recoveries().stream().map(RecoveryView::of).toList());
    }
}
