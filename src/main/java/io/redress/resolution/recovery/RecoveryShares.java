package io.redress.resolution.recovery;

import io.redress.cases.Remedy;
import io.redress.proof.ledger.Decided;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;

/** What decisions gave back of each payment. */
@ApplicationScoped
class RecoveryShares {
    private final EntityManager database;

    RecoveryShares(EntityManager database) {
        this.database = database;
    }

    /** Makes all who decide on payments of this merchant wait until the caller's transaction ends. */
    void lock(String mid) {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('recovery_share'), hashtext(:mid))")
                .setParameter("mid", mid)
                .getSingleResult();
    }

    /** The decisions of every case about this payment, the oldest first. */
    List<Decided> of(PaymentName payment) {
        List<Tuple> rows = database.createNativeQuery("""
                        select s.remedy, s.fen, s.decided_on, c.number
                        from recovery_share s join dispute_case c on c.id = s.case_id
                        where s.mid = :mid and s.paid_on between :first and :last
                            and (s.rrn = cast(:rrn as varchar)
                                or (s.rrn is null or cast(:rrn as varchar) is null)
                                    and s.tid = cast(:tid as varchar)
                                    and ltrim(s.trace_no, '0') = ltrim(cast(:trace as varchar), '0'))
                        order by s.id""", Tuple.class)
                .setParameter("mid", payment.mid())
                // a claim may name the day before or after midnight
                .setParameter("first", payment.day().minusDays(1))
                .setParameter("last", payment.day().plusDays(1))
                .setParameter("rrn", payment.rrn())
                .setParameter("tid", payment.tid())
                .setParameter("trace", payment.traceNo())
                .getResultList();
        return rows.stream()
                .map(row -> new Decided(
                        Remedy.valueOf(row.get(0, String.class)),
                        row.get(1, Long.class),
                        row.get(2, LocalDate.class),
                        row.get(3, String.class)))
                .toList();
    }

    void add(long caseId, long proposalId, PaymentName payment, Decided decided) {
        database.createNativeQuery("""
                        insert into recovery_share (case_id, proposal_id, mid, paid_on, tid, trace_no, rrn, remedy, fen,
                            decided_on)
                        values (:case, :proposal, :mid, :paid, cast(:tid as varchar), cast(:trace as varchar),
                            cast(:rrn as varchar), :remedy, :fen, :decided)""")
                .setParameter("case", caseId)
                .setParameter("proposal", proposalId)
                .setParameter("mid", payment.mid())
                .setParameter("paid", payment.day())
                .setParameter("tid", payment.tid())
                .setParameter("trace", payment.traceNo())
                .setParameter("rrn", payment.rrn())
                .setParameter("remedy", decided.remedy().name())
                .setParameter("fen", decided.fen())
                .setParameter("decided", decided.day())
                .executeUpdate();
    }
}
