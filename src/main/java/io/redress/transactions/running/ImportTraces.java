package io.redress.transactions.running;

import io.redress.transactions.RecordsChanged;
import io.redress.transactions.imports.FactsText;
import io.redress.transactions.imports.RecordImport;
import io.redress.transactions.imports.RefusedRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Writes down what an import leaves beside its rows: lines set aside, and days covered. */
@ApplicationScoped
class ImportTraces {
    private static final int BATCH = 500;

    private final DataSource database;
    private final FactsText facts;
    private final Event<RecordsChanged> changed;

    ImportTraces(DataSource database, FactsText facts, Event<RecordsChanged> changed) {
        this.database = database;
        this.facts = facts;
        this.changed = changed;
    }

    /** Tells those whose answers rest on the records, where the file changed them. */
    void tell(RecordImport file, FileDays days, Counts counts) {
        if (counts.created() + counts.removed() > 0) {
            var all = days.all();
            changed.fire(new RecordsChanged(file.kind(), all.first(), all.last(), counts.removed() > 0));
        }
    }

    void refused(long importId, List<RefusedRow> rows) throws SQLException {
        try (var connection = database.getConnection();
                var insert =
                        connection.prepareStatement("INSERT INTO refused_row (import_id, line, reason, facts, content)"
                                + " VALUES (?, ?, ?, cast(? as jsonb), ?)")) {
            for (int i = 0; i < rows.size(); i++) {
                var row = rows.get(i);
                insert.setLong(1, importId);
                insert.setLong(2, row.line());
                insert.setString(3, row.reason().name());
                insert.setString(4, facts.of(row.facts()));
                insert.setString(5, row.content());
                insert.addBatch();
                if (i % BATCH == BATCH - 1 || i == rows.size() - 1) {
                    insert.executeBatch();
                }
            }
        }
    }

    /**
     * A day stays complete once its source told it; the first file that did is named. A file that tells less of the day
     * mends nothing of what another set aside. Where one file of a source ends
     * and its next goes on, on the same or the next day, nothing is open between the two.
     */
    void cover(RecordImport file, FileDays days) throws SQLException {
        if (days.all().isEmpty()) {
            return;
        }
        try (var connection = database.getConnection()) {
            lengthen(connection, file, days);
            insert(connection, file, days);
            close(connection, file, days);
        }
    }

    /** Two files of one source cover one after the other from here on. */
    private static void lengthen(Connection connection, RecordImport file, FileDays days) throws SQLException {
        try (var upsert = connection.prepareStatement("""
                INSERT INTO record_source (kind, source, first_day, last_day) VALUES (?, ?, ?, ?)
                ON CONFLICT (kind, source) DO UPDATE SET
                    first_day = least(record_source.first_day, excluded.first_day),
                    last_day = greatest(record_source.last_day, excluded.last_day)""")) {
            upsert.setString(1, file.kind().name());
            upsert.setString(2, file.layout());
            upsert.setObject(3, days.all().first());
            upsert.setObject(4, days.all().last());
            upsert.executeUpdate();
        }
    }

    private static void insert(Connection connection, RecordImport file, FileDays days) throws SQLException {
        try (var insert = connection.prepareStatement("""
                INSERT INTO covered_day AS known (kind, source, import_id, day, complete, open_start, open_end)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (kind, day, source) DO UPDATE SET
                    import_id = CASE WHEN excluded.complete AND NOT known.complete
                        THEN excluded.import_id ELSE known.import_id END,
                    complete = CASE
                        WHEN excluded.complete
                            AND excluded.open_start <= known.open_start AND excluded.open_end <= known.open_end THEN true
                        WHEN known.open_start <= excluded.open_start AND known.open_end <= excluded.open_end
                            THEN known.complete
                        ELSE known.complete AND excluded.complete END,
                    open_start = known.open_start AND excluded.open_start,
                    open_end = known.open_end AND excluded.open_end""")) {
            insert.setString(1, file.kind().name());
            insert.setString(2, file.layout());
            insert.setLong(3, file.id());
            for (var day : days.all()) {
                insert.setObject(4, day);
                insert.setBoolean(5, days.isComplete(day));
                insert.setBoolean(6, days.isOpenAtStart(day));
                insert.setBoolean(7, days.isOpenAtEnd(day));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void close(Connection connection, RecordImport file, FileDays days) throws SQLException {
        try (var update = connection.prepareStatement("""
                UPDATE covered_day d SET
                    open_start = open_start AND NOT EXISTS (SELECT FROM covered_day o
                        WHERE o.kind = d.kind AND o.source = d.source AND o.day = d.day - 1),
                    open_end = open_end AND NOT EXISTS (SELECT FROM covered_day o
                        WHERE o.kind = d.kind AND o.source = d.source AND o.day = d.day + 1)
                WHERE kind = ? AND source = ? AND day BETWEEN ? AND ? AND (open_start OR open_end)""")) {
            update.setString(1, file.kind().name());
            update.setString(2, file.layout());
            update.setObject(3, days.all().first().minusDays(1));
            update.setObject(4, days.all().last().plusDays(1));
            update.executeUpdate();
        }
    }
}
