package io.redress.transactions.running;

import io.redress.transactions.imports.FactsText;
import io.redress.transactions.imports.RecordImport;
import io.redress.transactions.imports.RefusedRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Writes down what an import leaves beside its rows: lines set aside, and days covered. */
@ApplicationScoped
class ImportTraces {
    private static final int BATCH = 500;

    private final DataSource database;
    private final FactsText facts;

    ImportTraces(DataSource database, FactsText facts) {
        this.database = database;
        this.facts = facts;
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

    /** A day stays complete once it was; the first file that covered it is named. */
    void cover(RecordImport file, FileDays days) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        INSERT INTO covered_day (kind, day, import_id, complete) VALUES (?, ?, ?, ?)
                        ON CONFLICT (kind, day) DO UPDATE SET import_id = excluded.import_id, complete = true
                        WHERE excluded.complete AND NOT covered_day.complete""")) {
            for (var day : days.all()) {
                insert.setString(1, file.kind().name());
                insert.setObject(2, day);
                insert.setLong(3, file.id());
                insert.setBoolean(4, days.isComplete(day));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
