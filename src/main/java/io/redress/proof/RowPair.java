package io.redress.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One message of an answer: what the terminal saw of it beside what was cleared of it.
 *
 * @param role of the journal's row, or of the settlement's where the journal has none
 * @param journal the row with what the terminal saw, or null
 * @param settlement the cleared row, or null
 * @param again whether this is a further cleared row of the message before
 */
public record RowPair(RowRole role, UsedRow journal, UsedRow settlement, boolean again) {
    /** Puts the rows side by side, in their order: what was cleared of a message follows it. */
    public static List<RowPair> of(List<UsedRow> rows) {
        var pairs = new ArrayList<RowPair>();
        UsedRow seen = null;
        for (var row : rows) {
            if (row.journal() != null) {
                pairs.add(new RowPair(row.role(), row, null, false));
                seen = row;
            } else if (seen == null || !isOf(seen, row)) {
                pairs.add(new RowPair(row.role(), null, row, false));
            } else {
                cleared(pairs, row);
            }
        }
        return List.copyOf(pairs);
    }

    /** The row by which the message is picked. */
    public UsedRow main() {
        return journal != null ? journal : settlement;
    }

    private static void cleared(List<RowPair> pairs, UsedRow row) {
        var last = pairs.get(pairs.size() - 1);
        if (last.journal != null && last.settlement == null) {
            pairs.set(pairs.size() - 1, new RowPair(last.role, last.journal, row, false));
        } else {
            pairs.add(new RowPair(row.role(), null, row, true));
        }
    }

    /** An adjustment repeats the numbers of its sale, so the type counts too. */
    private static boolean isOf(UsedRow seen, UsedRow cleared) {
        var message = seen.journal();
        var row = cleared.settlement();
        if (message.txnType() != row.txnType()) {
            return false;
        }
        return message.rrn() != null && row.rrn() != null
                ? message.rrn().equals(row.rrn())
                : Objects.equals(message.tid(), row.tid()) && Objects.equals(message.traceNo(), row.traceNo());
    }
}
