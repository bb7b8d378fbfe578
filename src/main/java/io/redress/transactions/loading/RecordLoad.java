package io.redress.transactions.loading;

import io.redress.transactions.RecordKind;
import io.redress.transactions.reading.ReadRow;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/**
 * Brings the rows of one file into the records. They are copied into tables of the import's own, indexed there, and
 * {@linkplain #publish published} together in the caller's transaction: until then no reader sees or waits for
 * anything. Memory does not grow with the file.
 *
 * <p>All but {@link #publish} and {@link #removeOthers} is to be called outside a transaction.
 */
public final class RecordLoad implements AutoCloseable {
    /** A file of so many months is odd; it gets smaller buffers, not more memory. */
    private static final int MANY_MONTHS = 24;

    private static final int LARGE_BUFFER = 1 << 18;
    private static final int SMALL_BUFFER = 1 << 14;
    /** Smaller files are quicker added than a month rebuilt. */
    private static final long WORTH_REBUILDING = 4L << 20;

    private final DataSource database;
    private final RecordTable table;
    private final String mark;
    private final String source;
    private final long bytes;
    private final boolean adds;
    private final Connection connection;
    private final Sql sql;
    private final CopyStream stream;
    /** In one order on every node, so that two imports wait for each other and never in a circle. */
    private final Map<YearMonth, Target> months = new TreeMap<>();

    private final SeenTerminals terminals = new SeenTerminals();
    private StagedRows staged;
    private Target last;
    private long lastDay = Long.MIN_VALUE;

    /**
     * @param source whose file it is; a settlement row keeps it, so that only its own source's corrected file removes it
     * @param bytes about how long the file is
     * @param adds false where rows may go, too: then no month is rebuilt
     */
    public RecordLoad(DataSource database, RecordKind kind, long importId, String source, long bytes, boolean adds)
            throws SQLException {
        this.database = database;
        this.source = source;
        this.bytes = bytes;
        this.adds = adds;
        table = RecordTable.of(kind);
        mark = Leftovers.mark(importId);
        connection = database.getConnection();
        Leftovers.drop(connection, importId);
        connection.setAutoCommit(false);
        nameSource(connection);
        sql = new Sql(connection);
        stream = new CopyStream(connection);
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

    /** No more rows come: makes all ready to be published. */
    public void complete() throws SQLException {
        for (var target : months.values()) {
            send(target);
        }
        stream.end();
        connection.commit();
        new IndexBuild(database)
                .build(months.values().stream()
                        .filter(NewMonth.class::isInstance)
                        .map(NewMonth.class::cast)
                        .toList());
    }

    /** Makes all rows part of the records. How many were not known before. */
    public long publish(Connection transaction) throws SQLException {
        nameSource(transaction);
        var transacted = new Sql(transaction);
        for (var month : months.keySet()) {
            // until the commit: rows added to a partition that another import moves at this moment would go with it
            transacted.number("SELECT 1 FROM pg_advisory_xact_lock(hashtext('%s'))".formatted(table.partition(month)));
        }
        long created = 0;
        for (var target : new LinkedHashSet<>(months.values())) {
            created += target.publish(transacted);
        }
        terminals.write(transaction);
        return created;
    }

    /**
     * After {@link #publish}: takes away what a settlement day held of the file's source and this file lacks. How many
     * rows went.
     */
    public long removeOthers(Connection transaction, LocalDate settleDate) throws SQLException {
        var target = months.get(YearMonth.from(settleDate));
        if (target != null && target.isAttached()) {
            return 0;
        }
        var all = "DELETE FROM %s r WHERE settle_date = '%s' AND source = current_setting('redress.record_source')"
                .formatted(table.table(), settleDate);
        var transacted = new Sql(transaction);
        if (target == null) {
            return transacted.run(all);
        }
        transacted.run("CREATE INDEX ON %s (tid, fingerprint, occurrence)".formatted(target.table()));
        return transacted.run(all
                + " AND NOT EXISTS (SELECT FROM %s s WHERE s.tid = r.tid".formatted(target.table())
                + " AND s.fingerprint = r.fingerprint AND s.occurrence = r.occurrence)");
    }

    /** Gives up what was not published. */
    @Override
    public void close() throws SQLException {
        try (connection) {
            stream.close();
            connection.rollback();
        }
        try (var other = database.getConnection()) {
            Leftovers.dropAll(
                    other,
                    months.values().stream()
                            .filter(target -> !target.isAttached())
                            .map(Target::table)
                            .distinct()
                            .toList());
        }
    }

    /** The tables mark each new row with it by themselves, until the transaction ends. */
    private void nameSource(Connection transaction) throws SQLException {
        try (var name = transaction.prepareStatement("SELECT set_config('redress.record_source', ?, true)")) {
            name.setString(1, source);
            name.execute();
        }
    }

    private void send(Target target) throws SQLException {
        if (!target.rows().isEmpty()) {
            stream.write(target.table(), table.columns(), target.rows());
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
        long size = sql.number(RecordTable.sizeOf(table.partition(month)));
        long worthMoving = adds && !table.countsEqualLines() && bytes >= WORTH_REBUILDING ? bytes / 2 : 0;
        if (size < worthMoving) {
            var buffer = months.size() < MANY_MONTHS ? LARGE_BUFFER : SMALL_BUFFER;
            return new NewMonth(sql, table, month, mark, worthMoving, buffer);
        }
        if (staged == null) {
            staged = new StagedRows(sql, table, mark, LARGE_BUFFER);
        }
        return staged;
    }
}
