package io.redress.transactions.loading;

import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;

/**
 * A month's partition in the making: rows are copied into a table without indexes, which is indexed and attached at the
 * end. Several times as fast as adding the same rows to an indexed table.
 */
final class NewMonth extends Target {
    private static final String UNIQUE_VIOLATION = "23505";

    private static final String FITS = "fits_its_month";

    private final RecordTable records;
    private final YearMonth month;
    private final long worthMoving;
    private long twice;
    private boolean attached;

    /**
     * @param sql outside the transaction that publishes
     * @param mark tells this import's tables and indexes from those of others
     * @param worthMoving a partition of fewer bytes moves into this one; to a larger one the rows are added
     */
    NewMonth(Sql sql, RecordTable records, YearMonth month, String mark, long worthMoving, int bufferSize)
            throws SQLException {
        super(records.partition(month) + "_" + mark, bufferSize);
        this.records = records;
        this.month = month;
        this.worthMoving = worthMoving;
        sql.run("CREATE TABLE %s (LIKE %s INCLUDING DEFAULTS INCLUDING CONSTRAINTS)"
                .formatted(table(), records.table()));
    }

    /** What builds the indexes that the whole table has; the longest first; they may run side by side. */
    List<String> indexStatements(Sql sql) throws SQLException {
        var ofAll = "SELECT c.relname, pg_get_indexdef(c.oid) FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid"
                + " WHERE i.indrelid = '%s'::regclass ORDER BY i.indisunique DESC, c.oid".formatted(records.table());
        return sql.pairs(ofAll).entrySet().stream()
                .map(index -> index.getValue()
                        .replaceFirst(
                                "INDEX \\S+ ON (ONLY )?\\S+ ",
                                "INDEX %s%s ON %s "
                                        .formatted(
                                                table(),
                                                index.getKey()
                                                        .substring(
                                                                records.table().length()),
                                                table())))
                .toList();
    }

    /** Runs one of {@link #indexStatements}; what the file told twice is found by the unique one. */
    void index(Sql sql, String statement) throws SQLException {
        try {
            sql.run(statement);
        } catch (SQLException e) {
            if (!UNIQUE_VIOLATION.equals(e.getSQLState())) {
                throw e;
            }
            twice = records.countsEqualLines() ? countEqual(sql) : dropEqual(sql);
            sql.run(statement);
        }
    }

    @Override
    long publish(Sql sql) throws SQLException {
        var partition = records.partition(month);
        // of two imports of one new month the second one finds the partition of the first
        long size = sql.number(RecordTable.sizeOf(partition));
        if (size >= Math.max(0, worthMoving)) {
            return sql.run(records.addFrom(table()));
        }
        long known = size < 0 ? 0 : takeOver(sql, partition);
        sql.run("ALTER TABLE %s RENAME TO %s".formatted(table(), partition));
        sql.run("ALTER TABLE %s ATTACH PARTITION %s FOR VALUES %s"
                .formatted(records.table(), partition, records.limits(month)));
        sql.run("ALTER TABLE %s DROP CONSTRAINT IF EXISTS %s".formatted(partition, FITS));
        attached = true;
        return written() - twice - known;
    }

    @Override
    boolean isAttached() {
        return attached;
    }

    /**
     * Moves the small partition's rows here; those that came first stay. Readers wait from its leaving to the end of
     * the transaction, so that is the last thing done.
     */
    private long takeOver(Sql sql, String partition) throws SQLException {
        long known = sql.run("DELETE FROM %s n USING %s o WHERE %s"
                .formatted(table(), partition, "n.tid = o.tid AND n.txn_time = o.txn_time")
                .concat(" AND n.fingerprint = o.fingerprint"));
        sql.run("INSERT INTO %s SELECT * FROM %s".formatted(table(), partition));
        // what is known to fit need not be read while readers wait
        sql.run("ALTER TABLE %s ADD CONSTRAINT %s CHECK (%s)".formatted(table(), FITS, records.within(month)));
        sql.run("ALTER TABLE %s DETACH PARTITION %s".formatted(records.table(), partition));
        sql.run("DROP TABLE " + partition);
        return known;
    }

    /** One message told twice is one message; the row that came first stays. */
    private long dropEqual(Sql sql) throws SQLException {
        return sql.run("DELETE FROM %1$s WHERE ctid IN (SELECT place FROM (SELECT ctid AS place, row_number() OVER"
                .concat(" (PARTITION BY tid, txn_time, fingerprint ORDER BY id) AS n FROM %1$s) numbered WHERE n > 1)")
                .formatted(table()));
    }

    /** Two equal lines that were cleared moved money twice. */
    private long countEqual(Sql sql) throws SQLException {
        sql.run("UPDATE %1$s SET occurrence = n - 1 FROM (SELECT ctid AS place, row_number() OVER"
                .concat(" (PARTITION BY tid, settle_date, fingerprint ORDER BY id) AS n FROM %1$s) numbered")
                .concat(" WHERE ctid = place AND n > 1")
                .formatted(table()));
        return 0;
    }
}
