package io.redress.suspicions;

import io.redress.cases.Claim;
import io.redress.cases.Payment;
import io.redress.proof.answering.FindingJson;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** All suspected faults. */
@ApplicationScoped
@Transactional
public class Suspicions {
    private static final String ALL = """
            select id, claim, mid, tid, paid_on, amount_fen, card_last4, trace_no, rrn, expected_fen,
                cast(finding as text), found_at, state, case_number, reason
            from suspicion""";

    private final EntityManager database;

    Suspicions(EntityManager database) {
        this.database = database;
    }

    /**
     * A page of them, the youngest first.
     *
     * @param state only these, or null
     * @param before only those with a smaller id, or null
     * @return up to {@code limit + 1}: the extra one tells that there are more
     */
    public List<SuspectedFault> newest(SuspicionState state, int limit, Long before) {
        List<Tuple> rows = database.createNativeQuery(
                        ALL + " where (cast(:state as varchar) is null or state = cast(:state as varchar))"
                                + " and id < :before order by id desc limit :limit",
                        Tuple.class)
                .setParameter("state", state == null ? null : state.name())
                .setParameter("before", before == null ? Long.MAX_VALUE : before)
                .setParameter("limit", limit + 1)
                .getResultList();
        return rows.stream().map(Suspicions::read).toList();
    }

    /** The one with this id; NOT_FOUND for none. */
    public SuspectedFault get(long id) {
        List<Tuple> rows = database.createNativeQuery(ALL + " where id = :id", Tuple.class)
                .setParameter("id", id)
                .getResultList();
        return rows.stream().findFirst().map(Suspicions::read).orElseThrow(() -> RuleViolation.of(Rule.NOT_FOUND));
    }

    /** Writes a fault down, or what is known of it now where nobody has settled it; true where it is new. */
    boolean keep(FoundFault fault, Instant now) {
        var payment = fault.payment();
        List<Tuple> kept = database.createNativeQuery("""
                        insert into suspicion (sale, claim, mid, tid, paid_on, amount_fen, card_last4, trace_no, rrn,
                            expected_fen, proven_fen, finding, found_at, seen_at, state)
                        values (:sale, :claim, :mid, cast(:tid as varchar), :day, :amount, cast(:last4 as varchar),
                            cast(:trace as varchar), cast(:rrn as varchar), cast(:expected as bigint), :proven,
                            cast(:finding as jsonb), :now, :now, 'OPEN')
                        on conflict on constraint suspicion_sale_uq do update
                            set claim = excluded.claim, expected_fen = excluded.expected_fen,
                                proven_fen = excluded.proven_fen, finding = excluded.finding, seen_at = excluded.seen_at
                            where suspicion.state = 'OPEN'
                        returning id, xmax = 0""", Tuple.class)
                .setParameter("sale", fault.sale())
                .setParameter("claim", fault.question().claim().name())
                .setParameter("mid", payment.mid())
                .setParameter("tid", payment.tid())
                .setParameter("day", payment.date())
                .setParameter("amount", payment.amountFen())
                .setParameter("last4", payment.cardLast4())
                .setParameter("trace", payment.traceNo())
                .setParameter("rrn", payment.rrn())
                .setParameter("expected", fault.question().expectedFen())
                .setParameter("proven", fault.finding().provenFen())
                .setParameter("finding", FindingJson.write(fault.finding()))
                .setParameter("now", now)
                .getResultList();
        kept.forEach(row -> keepRows(row.get(0, Long.class), fault));
        return kept.stream().anyMatch(row -> row.get(1, Boolean.class));
    }

    /** What the records explain by now, or a case speaks of, is suspected no longer. */
    void forget(String mid, LocalDate first, LocalDate last, Instant seenBefore) {
        database.createNativeQuery("""
                        delete from suspicion where mid = :mid and state = 'OPEN' and seen_at < :before
                            and paid_on between :first and :last""")
                .setParameter("mid", mid)
                .setParameter("before", seenBefore)
                .setParameter("first", first)
                .setParameter("last", last)
                .executeUpdate();
    }

    /**
     * Settles an open one.
     *
     * @param reason why it is dismissed; null where a case is opened
     * @return false where it was settled before
     */
    boolean settle(long id, SuspicionState state, String by, String reason, Instant now) {
        return database.createNativeQuery("""
                        update suspicion set state = :state, settled_by = :by, settled_at = :now,
                            reason = cast(:reason as varchar)
                        where id = :id and state = 'OPEN'""")
                        .setParameter("id", id)
                        .setParameter("state", state.name())
                        .setParameter("by", by)
                        .setParameter("reason", reason)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    void opened(long id, String caseNumber) {
        database.createNativeQuery("update suspicion set case_number = :number where id = :id")
                .setParameter("id", id)
                .setParameter("number", caseNumber)
                .executeUpdate();
    }

    private void keepRows(long id, FoundFault fault) {
        database.createNativeQuery("delete from suspicion_row where suspicion_id = :id")
                .setParameter("id", id)
                .executeUpdate();
        database.createNativeQuery("insert into suspicion_row (suspicion_id, record)"
                        + " select :id, unnest(string_to_array(:rows, ','))")
                .setParameter("id", id)
                .setParameter("rows", String.join(",", FaultRows.of(fault.finding())))
                .executeUpdate();
    }

    private static SuspectedFault read(Tuple row) {
        var payment = new Payment(
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, LocalDate.class),
                row.get(5, Long.class),
                row.get(6, String.class),
                row.get(7, String.class),
                row.get(8, String.class));
        return new SuspectedFault(
                row.get(0, Long.class),
                Claim.valueOf(row.get(1, String.class)),
                payment,
                row.get(9, Long.class),
                FindingJson.read(row.get(10, String.class)),
                row.get(11, Instant.class),
                SuspicionState.valueOf(row.get(12, String.class)),
                row.get(13, String.class),
                row.get(14, String.class));
    }
}
