package io.redress.suspicions;

import io.redress.proof.answering.ProofKept;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What cases speak of already: it is nobody's discovery any more. */
@ApplicationScoped
class ClaimedPayments {
    /** So far may the day that a case names lie from that of the sale: a refund of it may be meant. */
    private static final int DAYS = 200;

    private final EntityManager database;

    ClaimedPayments(EntityManager database) {
        this.database = database;
    }

    /** The rows that the latest answers to a merchant's cases speak of, and the RRNs that the cases name. */
    Set<String> rowsOf(String mid, LocalDate first, LocalDate last) {
        List<String> rows = database.createNativeQuery("""
                        with claimed as (
                            select c.id, c.rrn from dispute_case c
                            where c.mid = :mid and c.paid_on between :first and :last)
                        select coalesce('J' || (r -> 'journal' ->> 'id'), 'S' || (r -> 'settlement' ->> 'id'))
                        from claimed c
                        cross join lateral (
                            select finding from proof where case_id = c.id order by position desc limit 1) p
                        cross join lateral jsonb_array_elements(p.finding -> 'rows') r
                        where r ->> 'role' not in ('LOOKALIKE', 'CANDIDATE')
                        union
                        select 'R' || rrn from claimed where rrn is not null""", String.class)
                .setParameter("mid", mid)
                .setParameter("first", first.minusDays(DAYS))
                .setParameter("last", last.plusDays(DAYS))
                .getResultList();
        return new HashSet<>(rows);
    }

    static boolean speakOf(FoundFault fault, Set<String> claimed) {
        return claimed.contains("R" + fault.payment().rrn())
                || FaultRows.of(fault.finding()).stream().anyMatch(claimed::contains);
    }

    /** A claim was filed, or its payment found: what was suspected of it is listed no longer. */
    void claimed(@Observes ProofKept kept) {
        var rows = FaultRows.of(kept.finding());
        if (rows.isEmpty()) {
            return;
        }
        database.createNativeQuery("""
                        delete from suspicion where id in (
                            select id from suspicion where state = 'OPEN' and id in (
                                select suspicion_id from suspicion_row
                                where record = any(string_to_array(:rows, ',')))
                            -- a filing never waits for a sweep, which sees the claim the next time
                            for update skip locked)""")
                .setParameter("rows", String.join(",", rows))
                .executeUpdate();
    }
}
