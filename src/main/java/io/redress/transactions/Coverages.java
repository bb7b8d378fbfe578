package io.redress.transactions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/** Which days the records speak for. */
@ApplicationScoped
@Transactional
public class Coverages {
    private final EntityManager database;

    Coverages(EntityManager database) {
        this.database = database;
    }

    /**
     * The days of both kinds, from the first to the last, both included, that every source expected for them has told
     * wholly; one query.
     */
    public Coverage between(LocalDate first, LocalDate last) {
        var journal = new TreeSet<LocalDate>();
        var settlement = new TreeSet<LocalDate>();
        for (var row : rows("select kind, day from told_day where day between :first and :last", first, last)) {
            var kind = RecordKind.valueOf(row.get(0, String.class));
            (kind == RecordKind.JOURNAL ? journal : settlement).add(row.get(1, LocalDate.class));
        }
        return new Coverage(journal, settlement);
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
