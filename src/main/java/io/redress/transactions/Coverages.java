package io.redress.transactions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import javax.sql.DataSource;

/** Which days the records speak for. */
@ApplicationScoped
@Transactional
public class Coverages {
    /** Days as numbers since 1970: a thousand of them come as one value. */
    private static final String TOLD_BY_SOURCE = """
            select s.kind, s.first_day, s.last_day, array(
                select d.day - date '1970-01-01' from covered_day d
                where d.kind = s.kind and d.source = s.source and d.day between ? and ?
                    and d.complete and not d.open_start and not d.open_end)
            from record_source s""";

    private final EntityManager database;
    private final DataSource pool;

    Coverages(EntityManager database, DataSource pool) {
        this.database = database;
        this.pool = pool;
    }

    /**
     * The days of both kinds, from the first to the last, both included, that every source expected for them has told
     * wholly: what the view {@code told_day} says, in a fifth of its time, for every proof asks.
     */
    public Coverage between(LocalDate first, LocalDate last) {
        try (var connection = pool.getConnection();
                var query = connection.prepareStatement(TOLD_BY_SOURCE)) {
            query.setObject(1, first);
            query.setObject(2, last);
            var told = new EnumMap<RecordKind, ToldDays>(RecordKind.class);
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    told.computeIfAbsent(RecordKind.valueOf(row.getString(1)), kind -> new ToldDays())
                            .add(row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class), (Integer[])
                                    row.getArray(4).getArray());
                }
            }
            return new Coverage(days(told, RecordKind.JOURNAL), days(told, RecordKind.SETTLEMENT));
        } catch (SQLException e) {
            throw new IllegalStateException("The coverage could not be read", e);
        }
    }

    private static NavigableSet<LocalDate> days(Map<RecordKind, ToldDays> told, RecordKind kind) {
        return told.containsKey(kind) ? told.get(kind).byAll() : new TreeSet<>();
    }

    /** The days from the first to the last of which some file spoke, in their order, each source for itself. */
    public List<CoveredDay> days(LocalDate first, LocalDate last) {
        return rows("""
                        select kind, day, source, import_id, complete and not open_start and not open_end
                        from covered_day where day between :first and :last order by day, kind, source""", first, last).stream()
                .map(row -> new CoveredDay(
                        RecordKind.valueOf(row.get(0, String.class)),
                        row.get(1, LocalDate.class),
                        row.get(2, String.class),
                        row.get(3, Long.class),
                        row.get(4, Boolean.class)))
                .toList();
    }

    /** The sources that have covered days. */
    public List<RecordSource> sources() {
        List<Tuple> rows = database.createNativeQuery(
                        "select kind, source, first_day, last_day from record_source order by kind, source",
                        Tuple.class)
                .getResultList();
        return rows.stream()
                .map(row -> new RecordSource(
                        RecordKind.valueOf(row.get(0, String.class)),
                        row.get(1, String.class),
                        row.get(2, LocalDate.class),
                        row.get(3, LocalDate.class)))
                .toList();
    }

    private List<Tuple> rows(String query, LocalDate first, LocalDate last) {
        return database.createNativeQuery(query, Tuple.class)
                // the days of files have nothing to do with what this transaction is about to write
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }
}
