package io.redress.transactions.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import io.redress.transactions.RecordKind;
import io.redress.transactions.reading.RefusalReason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** All imports, and the lines they set aside. */
@ApplicationScoped
@Transactional
public class RecordImports {
    private static final String COLUMNS =
            "select id, kind, layout, file_name, settle_date, first_day, last_day, replaces,"
                    + " state, sha256, bytes, rows_read, rows_created, rows_known, rows_refused, rows_removed, error,"
                    + " error_facts::text, asked_by, asked_at, ended_at from record_import ";

    private final EntityManager database;
    private final ObjectMapper json;

    RecordImports(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** @throws RuleViolation NOT_FOUND */
    public RecordImport get(long id) {
        return list(COLUMNS + "where id = :a", id, 0, 1).stream()
                .findFirst()
                .orElseThrow(() -> RuleViolation.of(Rule.NOT_FOUND));
    }

    /** The youngest first, those before an id; null begins with the youngest. */
    public List<RecordImport> page(Long before, int limit) {
        return list(COLUMNS + "where id < :a order by id desc", before == null ? Long.MAX_VALUE : before, 0, limit);
    }

    /** The lines an import set aside, behind one line, by their number; not all where there were very many. */
    public List<RefusedRow> refused(long importId, long afterLine, int limit) {
        List<Tuple> rows = database.createNativeQuery("""
                        select line, reason, facts::text, content from refused_row
                        where import_id = :id and line > :line order by line""", Tuple.class)
                .setParameter("id", importId)
                .setParameter("line", afterLine)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream()
                .map(row -> new RefusedRow(
                        row.get(0, Long.class),
                        RefusalReason.valueOf(row.get(1, String.class)),
                        facts(row.get(2, String.class)),
                        row.get(3, String.class)))
                .toList();
    }

    private List<RecordImport> list(String query, long id, int from, int limit) {
        List<Tuple> rows = database.createNativeQuery(query, Tuple.class)
                .setParameter("a", id)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream().map(this::read).toList();
    }

    private RecordImport read(Tuple row) {
        var error = row.get(16, String.class);
        return new RecordImport(
                row.get(0, Long.class),
                RecordKind.valueOf(row.get(1, String.class)),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, LocalDate.class),
                row.get(5, LocalDate.class),
                row.get(6, LocalDate.class),
                row.get(7, Boolean.class),
                ImportState.valueOf(row.get(8, String.class)),
                row.get(9, String.class),
                row.get(10, Long.class),
                row.get(11, Long.class),
                row.get(12, Long.class),
                row.get(13, Long.class),
                row.get(14, Long.class),
                row.get(15, Long.class),
                error == null ? null : RefusalReason.valueOf(error),
                facts(row.get(17, String.class)),
                row.get(18, String.class),
                row.get(19, Instant.class),
                row.get(20, Instant.class));
    }

    Map<String, String> facts(String text) {
        try {
            return text == null ? Map.of() : json.readValue(text, new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("facts are kept as JSON", e);
        }
    }
}
