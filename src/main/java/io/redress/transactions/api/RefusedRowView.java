package io.redress.transactions.api;

import io.redress.transactions.imports.RefusedRow;

/**
 * A line that was set aside.
 *
 * @param line its number in the file, the header being the first
 * @param content the line with card numbers masked
 */
public record RefusedRowView(long line, ImportView.Refusal reason, String content) {
    static RefusedRowView of(RefusedRow row) {
        return new RefusedRowView(row.line(), ImportView.Refusal.of(row.reason(), row.facts()), row.content());
    }
}
