package io.redress.transactions.loading;

import java.sql.SQLException;

/** Where rows of one file go first. */
abstract class Target {
    private final CopyRows rows;
    private long written;

    Target(int bufferSize) {
        rows = new CopyRows(bufferSize);
    }

    /** The table that rows are copied into. */
    abstract String table();

    abstract boolean isNew();

    /** Makes the rows part of the records. How many of them were not known before. */
    abstract long finish() throws SQLException;

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
