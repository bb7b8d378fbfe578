package io.redress.transactions.loading;

import java.sql.SQLException;
import java.time.YearMonth;

/**
 * A month's partition in the making: rows are copied into a table without indexes, which is indexed and attached at the
 * end. Four times as fast as adding the same rows to an indexed table. Nobody sees it before the import is committed.
 */
final class NewMonth extends Target {
    private static final String UNIQUE_VIOLATION = "23505";

    private final Sql sql;
    private final RecordTable table;
    private final YearMonth month;
    private final String name;
    private final boolean takesOver;

    /**
     * @param made tells this import's tables and indexes from those of others
     * @param takesOver whether there is a small partition, whose rows move here
     */
    NewMonth(Sql sql, RecordTable table, YearMonth month, long made, boolean takesOver, int bufferSize)
            throws SQLException {
        super(bufferSize);
        this.sql = sql;
        this.table = table;
        this.month = month;
        this.takesOver = takesOver;
        name = table.partition(month) + "_i" + made;
        sql.run("CREATE TABLE %s (LIKE %s INCLUDING DEFAULTS INCLUDING CONSTRAINTS)".formatted(name, table.table()));
    }

    @Override
    String table() {
        return name;
    }

    @Override
    boolean isNew() {
        return true;
    }

    @Override
    long finish() throws SQLException {
        if (takesOver) {
            sql.run("INSERT INTO %s SELECT * FROM %s".formatted(name, table.partition(month)));
        }
        long twice = index();
        var partition = table.partition(month);
        if (takesOver) {
            sql.run("ALTER TABLE %s DETACH PARTITION %s".formatted(table.table(), partition));
            sql.run("DROP TABLE " + partition);
        }
        sql.run("ALTER TABLE %s RENAME TO %s".formatted(name, partition));
        sql.run("ALTER TABLE %s ATTACH PARTITION %s FOR VALUES %s"
                .formatted(table.table(), partition, table.limits(month)));
        return written() - twice;
    }

    /** Builds the indexes that the whole table has. How many rows were there twice and went. */
    private long index() throws SQLException {
        long twice = 0;
        for (var index : sql.pairs("SELECT c.relname, pg_get_indexdef(c.oid) FROM pg_index i"
                        + " JOIN pg_class c ON c.oid = i.indexrelid WHERE i.indrelid = '%s'::regclass ORDER BY c.oid"
                                .formatted(table.table()))
                .entrySet()) {
            var ownName = name + index.getKey().substring(table.table().length());
            var statement = index.getValue()
                    .replaceFirst("INDEX \\S+ ON (ONLY )?\\S+ ", "INDEX " + ownName + " ON " + name + " ");
            twice += statement.startsWith("CREATE UNIQUE") ? indexUnique(statement) : sql.run(statement);
        }
        return twice;
    }

    private long indexUnique(String statement) throws SQLException {
        sql.run("SAVEPOINT before_unique");
        try {
            sql.run(statement);
            return 0;
        } catch (SQLException e) {
            if (!UNIQUE_VIOLATION.equals(e.getSQLState())) {
                throw e;
            }
        }
        sql.run("ROLLBACK TO SAVEPOINT before_unique");
        long gone = table.countsEqualLines() ? countEqual() : dropEqual();
        sql.run(statement);
        return gone;
    }

    /** One message told twice is one message; the row that came first stays. */
    private long dropEqual() throws SQLException {
        return sql.run("DELETE FROM %1$s WHERE ctid IN (SELECT place FROM (SELECT ctid AS place, row_number() OVER"
                .concat(" (PARTITION BY tid, txn_time, fingerprint ORDER BY id) AS n FROM %1$s) numbered WHERE n > 1)")
                .formatted(name));
    }

    /** Two equal lines that were cleared moved money twice. */
    private long countEqual() throws SQLException {
        sql.run("UPDATE %1$s SET occurrence = n - 1 FROM (SELECT ctid AS place, row_number() OVER"
                .concat(" (PARTITION BY tid, settle_date, fingerprint ORDER BY id) AS n FROM %1$s) numbered")
                .concat(" WHERE ctid = place AND n > 1")
                .formatted(name));
        return 0;
    }
}
