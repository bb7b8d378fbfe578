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
    private static final String NAMED = """
            s.rrn = asked.rrn
            or (s.rrn is null or asked.rrn is null) and s.tid = asked.tid and ltrim(s.trace_no, '0') = asked.trace""";

    private static final String MAYBE = """
            (s.rrn is null and s.trace_no is null or asked.rrn is null and asked.trace is null)
            and s.amount_fen = asked.amount
            and (s.card_last4 is null or asked.last4 is null or s.card_last4 = asked.last4)
            and (s.tid is null or asked.tid is null or s.tid = asked.tid)""";

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

    /** The decisions of every case that names this payment by its numbers, the oldest first. */
    List<Decided> of(PaymentName payment) {
        return decided(payment, NAMED);
    }

    /** Those that may mean it: one of the two has no numbers, and the amount, the card and the terminal known agree. */
    List<Decided> maybeOf(PaymentName payment) {
        return decided(payment, MAYBE);
    }

    private List<Decided> decided(PaymentName payment, String condition) {
        List<Tuple> rows = database.createNativeQuery("""
                        with asked as (select cast(:rrn as varchar) as rrn, cast(:tid as varchar) as tid,
                            ltrim(cast(:trace as varchar), '0') as trace, cast(:amount as bigint) as amount,
                            cast(:last4 as varchar) as last4)
                        select s.remedy, s.fen, s.decided_on, c.number
                        from recovery_share s join dispute_case c on c.id = s.case_id cross join asked
                        where s.mid = :mid and s.paid_on between :first and :last and (%s)
                        order by s.id""".formatted(condition), Tuple.class)
                .setParameter("mid", payment.mid())
                // a claim may name the day before or after midnight
                .setParameter("first", payment.day().minusDays(1))
                .setParameter("last", payment.day().plusDays(1))
                .setParameter("rrn", payment.rrn())
                .setParameter("tid", payment.tid())
                .setParameter("trace", payment.traceNo())
                .setParameter("amount", payment.amountFen())
                .setParameter("last4", payment.cardLast4())
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
                        insert into recovery_share (case_id, proposal_id, mid, paid_on, tid, trace_no, rrn, amount_fen,
                            card_last4, remedy, fen, decided_on)
                        values (:case, :proposal, :mid, :paid, cast(:tid as varchar), cast(:trace as varchar),
                            cast(:rrn as varchar), :amount, cast(:last4 as varchar), :remedy, :fen, :decided)""")
                .setParameter("case", caseId)
                .setParameter("proposal", proposalId)
                .setParameter("mid", payment.mid())
                .setParameter("paid", payment.day())
                .setParameter("tid", payment.tid())
                .setParameter("trace", payment.traceNo())
                .setParameter("rrn", payment.rrn())
                .setParameter("amount", payment.amountFen())
                .setParameter("last4", payment.cardLast4())
                .setParameter("remedy", decided.remedy().name())
                .setParameter("fen", decided.fen())
                .setParameter("decided", decided.day())
                .executeUpdate();
    }
}
