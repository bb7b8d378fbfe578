package io.redress.testing;

import io.redress.merchants.Merchants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Bare rows of cases, for tests of what hangs on a case and knows nothing of it. */
@ApplicationScoped
public class CaseRows {
    private final EntityManager database;
    private final Merchants merchants;

    CaseRows(EntityManager database, Merchants merchants) {
        this.database = database;
        this.merchants = merchants;
    }

    /** Writes down so many cases with ids from this one; they have no process and stay out of every list's way. */
    @Transactional
    public void exist(long from, int count) {
        merchants.known("BARE");
        database.createNativeQuery(
                        "insert into dispute_case (id, version, number, claim, status, priority, mid, paid_on,"
                                + " amount_fen, claimed_fen, narrative, filed_by, filed_at, outcome)"
                                + " select id, 0, 'X' || id, 'OTHER', 'CLOSED', 'NORMAL', 'BARE', date '2020-01-01',"
                                + " 1, 1, 'bare', 'nobody', timestamptz '2020-01-01 00:00Z', 'DECLINED'"
                                + " from generate_series(?1, ?2) id on conflict do nothing")
                .setParameter(1, from)
                .setParameter(2, from + count - 1)
                .executeUpdate();
    }
}
