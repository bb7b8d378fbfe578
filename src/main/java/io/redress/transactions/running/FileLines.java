package io.redress.transactions.running;

import io.redress.transactions.imports.RefusedRow;
import io.redress.transactions.loading.RecordLoad;
import io.redress.transactions.reading.Lines;
import io.redress.transactions.reading.ReadRow;
import io.redress.transactions.reading.RowRefused;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Takes the lines of one file: rows go to the load, the others are set aside. Another thread may ask how far it is. */
final class FileLines implements Lines {
    private final RecordLoad load;
    private final FileDays days;
    private final int refusedKept;
    private final List<RefusedRow> kept = new ArrayList<>();
    private volatile long read;
    private volatile long refused;
    private volatile boolean abandoned;

    FileLines(RecordLoad load, FileDays days, int refusedKept) {
        this.load = load;
        this.days = days;
        this.refusedKept = refusedKept;
    }

    @Override
    public boolean row(ReadRow row) {
        try {
            load.add(row);
        } catch (SQLException e) {
            throw new LoadBroken(e);
        }
        days.row(row.txnMicros());
        return next();
    }

    @Override
    public boolean refused(long line, RowRefused why, String content, long txnMicros) {
        refused++;
        days.refused(txnMicros);
        if (kept.size() < refusedKept) {
            kept.add(new RefusedRow(line, why.reason(), why.facts(), content));
        }
        return next();
    }

    /** Somebody else works on the file: stop, and keep nothing. */
    void abandon() {
        abandoned = true;
    }

    long read() {
        return read;
    }

    long refused() {
        return refused;
    }

    boolean abandoned() {
        return abandoned;
    }

    List<RefusedRow> kept() {
        return kept;
    }

    private boolean next() {
        read++;
        return !abandoned;
    }

    /** The database could not take the rows. */
    static final class LoadBroken extends RuntimeException {
        LoadBroken(SQLException cause) {
            super(cause);
        }
    }
}
