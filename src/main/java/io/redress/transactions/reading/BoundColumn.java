package io.redress.transactions.reading;

import io.redress.transactions.TransactionType;
import io.redress.transactions.layouts.LayoutColumn;
import io.redress.transactions.layouts.RecordField;
import java.util.List;

/**
 * A column of the layout, found in a file's header.
 *
 * @param name what the file calls it, for refusals
 * @param at where in a line
 */
record BoundColumn(LayoutColumn column, String name, int[] at) {
    static BoundColumn of(LayoutColumn column, List<String> header) {
        var name = column.from().isEmpty()
                ? column.field().column()
                : column.from().get(0);
        return new BoundColumn(
                column, name, column.from().stream().mapToInt(header::indexOf).toArray());
    }

    RecordField field() {
        return column.field();
    }

    boolean serves(TransactionType type) {
        return column.when() == null || column.when() == type;
    }

    /** The line's value in our words; null where there is none. */
    String value(String[] cells) {
        var raw = column.joined() ? joined(cells) : first(cells);
        if (raw.isEmpty()) {
            return column.otherwise();
        }
        var translated = column.codes().isEmpty() ? raw : column.codes().getOrDefault(raw, raw);
        return column.part() == null ? translated : part(translated);
    }

    private String first(String[] cells) {
        for (int each : at) {
            if (!cells[each].isEmpty()) {
                return cells[each];
            }
        }
        return "";
    }

    private String joined(String[] cells) {
        var all = new StringBuilder();
        for (int each : at) {
            if (!cells[each].isEmpty()) {
                all.append(all.isEmpty() ? "" : " ").append(cells[each]);
            }
        }
        return all.toString();
    }

    private String part(String masked) {
        int length = masked.length();
        return switch (column.part()) {
            case FIRST6 -> masked.substring(0, Math.min(6, length));
            case LAST4 -> masked.substring(Math.max(0, length - 4));
        };
    }
}
