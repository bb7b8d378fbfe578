package io.redress.proof;

import io.redress.transactions.Coverage;
import io.redress.transactions.JournalRow;
import io.redress.transactions.SettlementRow;
import java.util.List;

/**
 * Everything in the records that may touch a payment: its own rows and those of the same card, order, terminal trace
 * number or RRN at the merchant. Rows that have nothing to do with it may be among them, in any order.
 *
 * @param isCapped whether there were more rows than anybody looks through, so that some are not here
 */
public record Surroundings(
        List<JournalRow> journal, List<SettlementRow> settlement, Coverage coverage, boolean isCapped) {
    public Surroundings(List<JournalRow> journal, List<SettlementRow> settlement, Coverage coverage) {
        this(journal, settlement, coverage, false);
    }
}
