package io.redress.proof.answering;

import io.redress.transactions.RecordKind;
import io.redress.transactions.RecordsChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Cases whose answer may be another now: a day they waited for is told, or a file brought rows of their merchant. One
 * whose proving fails is tried again later and later, behind those that never failed.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DueCases {
    /** As far as the look-up around a payment sees: a row of a day may belong to a payment this long before it, */
    private static final int DAYS_BEFORE = 120;

    /** or, as the sale of a refund that somebody remembers, this long after it. */
    private static final int DAYS_AFTER = 190;

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);

    /** Pauses double from a minute to some eight hours. */
    private static final int MOST_DOUBLINGS = 9;

    private final EntityManager database;
    private final Clock clock;
    private final ZoneId zone;

    DueCases(EntityManager database, Clock clock, @ConfigProperty(name = "redress.zone") ZoneId zone) {
        this.database = database;
        this.clock = clock;
        this.zone = zone;
    }

    /** Written down with the import; its cases are found later, for an import must not wait for people at work on one. */
    void touched(@Observes RecordsChanged changed) {
        database.createNativeQuery("""
                        insert into proof_touch (kind, first_day, last_day, rows_went)
                        values (:kind, :first, :last, :went)""")
                .setParameter("kind", changed.kind().name())
                .setParameter("first", changed.firstDay())
                .setParameter("last", changed.lastDay())
                .setParameter("went", changed.rowsWent())
                .executeUpdate();
    }

    /** What was answered before the rows of one import came becomes due; false where no import is left. */
    boolean findTouched() {
        List<Tuple> next = database.createNativeQuery("""
                        delete from proof_touch where id = (
                            select id from proof_touch order by id limit 1 for update skip locked)
                        returning kind, first_day, last_day, rows_went""", Tuple.class).getResultList();
        next.forEach(row -> find(new RecordsChanged(
                RecordKind.valueOf(row.get(0, String.class)),
                row.get(1, LocalDate.class),
                row.get(2, LocalDate.class),
                row.get(3, Boolean.class))));
        return !next.isEmpty();
    }

    private void find(RecordsChanged changed) {
        var rows = changed.kind() == RecordKind.JOURNAL
                ? "journal_row r on r.tid = t.tid and r.txn_time >= :from and r.txn_time < :until"
                : "settlement_row r on r.tid = t.tid and r.settle_date between :first and :last";
        var query = database.createNativeQuery("""
                        insert into proof_due (case_id, touched)
                        select c.id, true from dispute_case c
                        where c.status not in ('CLOSED', 'WITHDRAWN') and c.verdict is not null
                            and c.paid_on between :paidFirst and :paidLast
                            and (:went or exists (
                                select from record_terminal t join %s where t.mid = c.mid and r.mid = c.mid))
                        order by c.id
                        on conflict (case_id) do update set touched = true""".formatted(rows))
                .setParameter("paidFirst", changed.firstDay().minusDays(DAYS_BEFORE))
                .setParameter("paidLast", changed.lastDay().plusDays(DAYS_AFTER))
                .setParameter("went", changed.rowsWent());
        if (changed.kind() == RecordKind.JOURNAL) {
            query.setParameter("from", changed.firstDay().atStartOfDay(zone).toInstant())
                    .setParameter(
                            "until",
                            changed.lastDay().plusDays(1).atStartOfDay(zone).toInstant());
        } else {
            query.setParameter("first", changed.firstDay()).setParameter("last", changed.lastDay());
        }
        query.executeUpdate();
    }

    /** Numbers of cases to prove now, those that never failed first, then the oldest. */
    List<String> now(int most) {
        return database.createNativeQuery("""
                        select due.number from (
                            select c.id, c.number from proof_due d join dispute_case c on c.id = d.case_id
                            where d.touched and c.status not in ('CLOSED', 'WITHDRAWN')
                            union
                            select c.id, c.number
                            from proof_awaited a
                            join told_day t on t.kind = a.kind and t.day = a.day
                            join dispute_case c on c.id = a.case_id
                            where c.status not in ('RESOLVED', 'CLOSED', 'WITHDRAWN')) due
                        left join proof_due d on d.case_id = due.id
                        where d.not_before is null or d.not_before <= :now
                        order by coalesce(d.failures, 0), due.id limit :most""", String.class)
                .setParameter("now", clock.instant())
                .setParameter("most", most)
                .getResultList();
    }

    /**
     * Its proving begins, in the caller's transaction. Before the records are asked: what comes in later makes the case
     * due anew.
     */
    void begin(String number) {
        database.createNativeQuery("""
                        delete from proof_due where case_id = (select id from dispute_case where number = :number)""").setParameter("number", number).executeUpdate();
    }

    /** It could not be proved; the transaction that tried is gone. */
    void failed(String number) {
        var failures = ((Number) database.createNativeQuery("""
                        insert into proof_due (case_id, touched, failures, not_before)
                        select id, false, 1, :now from dispute_case where number = :number
                        on conflict (case_id) do update set failures = proof_due.failures + 1, not_before = :now
                        returning failures""")
                        .setParameter("number", number)
                        .setParameter("now", clock.instant())
                        .getSingleResult())
                .intValue();
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        database.createNativeQuery("""
                        update proof_due set not_before = :until
                        where case_id = (select id from dispute_case where number = :number)""")
                .setParameter("until", clock.instant().plus(pause))
                .setParameter("number", number)
                .executeUpdate();
    }
}
