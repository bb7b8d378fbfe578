package io.redress.transactions.loading;

import java.sql.SQLException;

/** Rows for months that are there already: those that are new are added to them at the end. */
final class StagedRows extends Target {
    private final RecordTable records;

    /** @param sql outside the transaction that publishes; a crash empties the table, and the import begins anew */
    StagedRows(Sql sql, RecordTable records, String mark, int bufferSize) throws SQLException {
        super(records.table() + "_staged_" + mark, bufferSize);
        this.records = records;
        sql.run("CREATE UNLOGGED TABLE %s (LIKE %s INCLUDING DEFAULTS INCLUDING CONSTRAINTS)"
                .formatted(table(), records.table()));
    }

    @Override
    long publish(Sql sql) throws SQLException {
        if (sql.number("SELECT count(*) FROM " + table()) != written()) {
            throw new SQLException("PostgreSQL broke down meanwhile and emptied " + table());
        }
        if (records.countsEqualLines()) {
            countEqual(sql);
        }
        return sql.run(records.addFrom(table()));
    }

    @Override
    boolean isAttached() {
        return false;
    }

    private void countEqual(Sql sql) throws SQLException {
        sql.run("""
                UPDATE %1$s SET occurrence = n - 1 FROM (
                    SELECT s.ctid AS place, row_number() OVER (PARTITION BY tid, settle_date, fingerprint ORDER BY id) AS n
                    FROM %1$s s JOIN (SELECT tid, settle_date, fingerprint FROM %1$s
                        GROUP BY tid, settle_date, fingerprint HAVING count(*) > 1) again
                        USING (tid, settle_date, fingerprint)) numbered
                WHERE ctid = place AND n > 1""".formatted(table()));
    }
}
