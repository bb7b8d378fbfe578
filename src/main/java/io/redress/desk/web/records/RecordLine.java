package io.redress.desk.web.records;

import io.redress.proof.RowRole;
import io.redress.transactions.TransactionType;
import java.util.List;

/**
 * One message of the records, what the terminal saw of it beside what was cleared.
 *
 * @param again whether it is a further cleared row of the message above
 * @param source and row: by which this message is picked, where it is one of several that fit; source is null elsewhere
 */
public record RecordLine(
        RowRole role, TransactionType type, Side journal, Side settlement, boolean again, String source, long row) {
    /**
     * @param facts empty where the side has no row
     * @param lacks whether the side should have had one
     */
    public record Side(List<Fact> facts, boolean lacks) {
        static Side none(boolean lacks) {
            return new Side(List.of(), lacks);
        }
    }

    /** @param differs whether the other side says something else */
    public record Fact(String label, String text, boolean differs) {}
}
