package io.redress.transactions.loading;

import java.sql.SQLException;

/**
 * Where rows of one file wait until they are published: a table of the import's own, which no reader knows.
 */
abstract class Target {
    private final String table;
    private final CopyRows rows;
    private long written;

    Target(String table, int bufferSize) {
        this.table = table;
        rows = new CopyRows(bufferSize);
    }

    /** The table that rows are copied into. */
    final String table() {
        return table;
    }

    /**
     * Makes the rows part of the records, in the caller's transaction, which has their months to itself. How many of them
     * were not known before.
     */
    abstract long publish(Sql sql) throws SQLException;

    /** Whether the table itself became part of the records; else it stands until the load is closed. */
    abstract boolean isAttached();

    CopyRows rows() {
        return rows;
    }

    void count() {
        written++;
    }

    long written() {
        return written;
    }
}
