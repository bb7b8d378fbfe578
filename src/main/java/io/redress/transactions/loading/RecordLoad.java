package io.redress.transactions.loading;

import io.redress.transactions.RecordKind;
import io.redress.transactions.reading.ReadRow;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;

/**
 * Brings the rows of one file into the records, inside the caller's transaction. Memory does not grow with the file.
 * Two loads of the same month wait for each other.
 */
public final class RecordLoad implements AutoCloseable {
    /** A file of so many months is odd; it gets smaller buffers, not more memory. */
    private static final int MANY_MONTHS = 24;

    private static final int LARGE_BUFFER = 1 << 18;
    private static final int SMALL_BUFFER = 1 << 14;
    /** Smaller files are quicker added than a month rebuilt. */
    private static final long WORTH_REBUILDING = 4L << 20;

    private final Sql sql;
    private final RecordTable table;
    private final long importId;
    private final long bytes;
    private final boolean adds;
    private final CopyStream stream;
    private final Map<YearMonth, Target> months = new HashMap<>();
    private final SeenTerminals terminals = new SeenTerminals();
    private final Connection connection;
    private StagedRows staged;
    private Target last;
    private long lastDay = Long.MIN_VALUE;

    /**
     * @param connection inside a transaction, used by nobody else meanwhile
     * @param bytes about how long the file is
     * @param adds false where rows may go, too: then no month is rebuilt
     */
    public RecordLoad(Connection connection, RecordKind kind, long importId, long bytes, boolean adds)
            throws SQLException {
        this.connection = connection;
        this.importId = importId;
        this.bytes = bytes;
        this.adds = adds;
        table = RecordTable.of(kind);
        sql = new Sql(connection);
        stream = new CopyStream(connection);
        // sorts a million keys without the disk
        sql.run("SET LOCAL maintenance_work_mem = '256MB'");
    }

    public void add(ReadRow row) throws SQLException {
        var target = targetOf(row);
        if (target.rows().isFull()) {
            send(target);
        }
        table.write(row, target.rows());
        target.count();
        terminals.add(row);
    }

    /** Makes all rows part of the records. How many were not known before. */
    public long finish() throws SQLException {
        for (var target : months.values()) {
            send(target);
        }
        stream.end();
        long created = 0;
        for (var target : java.util.Set.copyOf(months.values())) {
            created += target.finish();
        }
        terminals.write(connection);
        return created;
    }

    /** After {@link #finish}: takes away what a settlement day held and this file lacks. How many rows went. */
    public long removeOthers(LocalDate settleDate) throws SQLException {
        if (months.get(YearMonth.from(settleDate)) instanceof NewMonth) {
            return 0;
        }
        if (staged == null) {
            staged = new StagedRows(sql, table, SMALL_BUFFER);
        }
        return staged.removeOthers(settleDate);
    }

    @Override
    public void close() throws SQLException {
        stream.close();
    }

    private void send(Target target) throws SQLException {
        if (!target.rows().isEmpty()) {
            stream.write(target.table(), table.columns(), target.isNew(), target.rows());
        }
    }

    private Target targetOf(ReadRow row) throws SQLException {
        var day = dayOf(row);
        if (day != lastDay) {
            var month = YearMonth.from(LocalDate.ofEpochDay(day));
            last = months.get(month);
            if (last == null) {
                stream.end();
                last = open(month);
                months.put(month, last);
            }
            lastDay = day;
        }
        return last;
    }

    private long dayOf(ReadRow row) {
        if (row.settleDate() != null) {
            return row.settleDate().toEpochDay();
        }
        var seconds = Math.floorDiv(row.txnMicros(), 1_000_000L) + RecordTable.PARTITION_ZONE.getTotalSeconds();
        return Math.floorDiv(seconds, 86_400L);
    }

    private Target open(YearMonth month) throws SQLException {
        var partition = table.partition(month);
        sql.number("SELECT 1 FROM pg_advisory_xact_lock(hashtext('%s'))".formatted(partition));
        long size = sql.number("SELECT coalesce(pg_relation_size(to_regclass('%s')), -1)".formatted(partition));
        var isSmall = adds && !table.countsEqualLines() && bytes >= WORTH_REBUILDING && size < bytes / 2;
        if (size < 0 || isSmall) {
            var buffer = months.size() < MANY_MONTHS ? LARGE_BUFFER : SMALL_BUFFER;
            return new NewMonth(sql, table, month, importId, size >= 0, buffer);
        }
        if (staged == null) {
            staged = new StagedRows(sql, table, LARGE_BUFFER);
        }
        return staged;
    }
}
