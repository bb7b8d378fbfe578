package io.redress.suspicions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

/** Counts what became of the suspicions. */
@ApplicationScoped
public class Precisions {
    private final EntityManager database;

    Precisions(EntityManager database) {
        this.database = database;
    }

    @Transactional
    public Precision now() {
        var counts = (Tuple) database.createNativeQuery("""
                        select count(*) filter (where c.status in ('RESOLVED', 'CLOSED')),
                            count(*) filter (
                                where c.status in ('RESOLVED', 'CLOSED') and c.outcome in ('UPHELD', 'PARTLY_UPHELD')),
                            count(*) filter (where s.state = 'DISMISSED')
                        from suspicion s left join dispute_case c on c.number = s.case_number
                        where s.state <> 'OPEN'""", Tuple.class).getSingleResult();
        return new Precision(counts.get(0, Long.class), counts.get(1, Long.class), counts.get(2, Long.class));
    }
}
