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

    /** Names the row among all records, whatever numbers it carries. */
    public String key() {
        return journal != null ? key(journal) : key(settlement);
    }

    public static String key(JournalRow row) {
        return "J" + row.id();
    }

    public static String key(SettlementRow row) {
        return "S" + row.id();
    }

    public Source source() {
        return journal != null ? Source.JOURNAL : Source.SETTLEMENT;
    }
}
