package io.redress.transactions.loading;

import java.sql.SQLException;

/** Rows for months that are there already: staged in a table of this transaction, then those added that are new. */
final class StagedRows extends Target {
    private static final String STAGED = "staged_row";

    private final Sql sql;
    private final RecordTable table;

    StagedRows(Sql sql, RecordTable table, int bufferSize) throws SQLException {
        super(bufferSize);
        this.sql = sql;
        this.table = table;
        sql.run("CREATE TEMP TABLE %s (LIKE %s INCLUDING DEFAULTS) ON COMMIT DROP".formatted(STAGED, table.table()));
    }

    @Override
    String table() {
        return STAGED;
    }

    @Override
    boolean isNew() {
        return false;
    }

    @Override
    long finish() throws SQLException {
        if (table.countsEqualLines()) {
            countEqual();
        }
        var extra = table.countsEqualLines() ? ", occurrence" : "";
        return sql.run("INSERT INTO %1$s (id, %2$s%4$s) SELECT id, %2$s%4$s FROM %3$s ON CONFLICT DO NOTHING"
                .formatted(table.table(), table.columns(), STAGED, extra));
    }

    /** Takes away what the day held of the file's source and the file lacks. How many rows went. */
    long removeOthers(java.time.LocalDate settleDate) throws SQLException {
        sql.run("CREATE INDEX ON %s (tid, fingerprint, occurrence)".formatted(STAGED));
        return sql.run(("DELETE FROM %s r WHERE settle_date = '%s'"
                        + " AND source = current_setting('redress.record_source') AND NOT EXISTS (SELECT FROM %s s"
                        + " WHERE s.tid = r.tid AND s.fingerprint = r.fingerprint AND s.occurrence = r.occurrence)")
                .formatted(table.table(), settleDate, STAGED));
    }

    private void countEqual() throws SQLException {
        sql.run("""
                UPDATE %1$s SET occurrence = n - 1 FROM (
                    SELECT s.ctid AS place, row_number() OVER (PARTITION BY tid, settle_date, fingerprint ORDER BY id) AS n
                    FROM %1$s s JOIN (SELECT tid, settle_date, fingerprint FROM %1$s
                        GROUP BY tid, settle_date, fingerprint HAVING count(*) > 1) again
                        USING (tid, settle_date, fingerprint)) numbered
                WHERE ctid = place AND n > 1""".formatted(STAGED));
    }
}
