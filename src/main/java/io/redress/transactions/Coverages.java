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

    /** The completely covered days of both kinds from the first to the last day, both included; one query. */
    public Coverage between(LocalDate first, LocalDate last) {
        var journal = new TreeSet<LocalDate>();
        var settlement = new TreeSet<LocalDate>();
        for (var day : days(first, last)) {
            if (day.complete()) {
                (day.kind() == RecordKind.JOURNAL ? journal : settlement).add(day.day());
            }
        }
        return new Coverage(journal, settlement);
    }

    /** The days from the first to the last of which some file spoke, in their order. */
    public List<CoveredDay> days(LocalDate first, LocalDate last) {
        List<Tuple> rows = database.createNativeQuery("""
                        select kind, day, import_id, complete from covered_day
                        where day between :first and :last order by day, kind""", Tuple.class)
                // the days of files have nothing to do with what this transaction is about to write
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
        return rows.stream()
                .map(row -> new CoveredDay(
                        RecordKind.valueOf(row.get(0, String.class)),
                        row.get(1, LocalDate.class),
                        row.get(2, Long.class),
                        row.get(3, Boolean.class)))
                .toList();
    }
}
