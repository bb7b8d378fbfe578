package io.redress.proof;

import io.redress.transactions.JournalRow;
import io.redress.transactions.SettlementRow;

/**
 * A row that the answer rests on.
 *
 * @param journal the row of the journal, or null when it is one of the settlement
 * @param settlement the row of the settlement, or null when it is one of the journal
 */
public record UsedRow(RowRole role, JournalRow journal, SettlementRow settlement) {
    /** Where a row was found. */
    public enum Source {
        JOURNAL,
        SETTLEMENT
    }

    public static UsedRow of(RowRole role, JournalRow row) {
        return new UsedRow(role, row, null);
    }

    public static UsedRow of(RowRole role, SettlementRow row) {
        return new UsedRow(role, null, row);
    }

    public Source source() {
        return journal != null ? Source.JOURNAL : Source.SETTLEMENT;
    }
}
