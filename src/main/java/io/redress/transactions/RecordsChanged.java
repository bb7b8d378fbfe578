package io.redress.transactions;

import java.time.LocalDate;

/**
 * A file brought rows, or took some away; told in the import's own transaction.
 *
 * @param firstDay the first day of its rows: of their messages, or the settlement day
 * @param rowsWent whether a corrected file took rows away, of merchants who may have none left on the day
 */
public record RecordsChanged(RecordKind kind, LocalDate firstDay, LocalDate lastDay, boolean rowsWent) {}
