package io.redress.proof.answering;

import io.redress.proof.Awaited;
import io.redress.proof.Finding;
import io.redress.transactions.Coverage;
import io.redress.transactions.RecordKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;

/** All answers that cases got, and the days that their latest answers wait for. */
@ApplicationScoped
public class ProofLog {
    private final EntityManager database;
    private final Event<ProofKept> kept;

    ProofLog(EntityManager database, Event<ProofKept> kept) {
        this.database = database;
        this.kept = kept;
    }

    /** The case's youngest answer; empty before it was proved. */
    public Optional<Proof> latest(long caseId) {
        List<Tuple> rows = database.createNativeQuery("""
                        select position, proved_at, settled_until, journal_until, cast(finding as text)
                        from proof where case_id = :id order by position desc limit 1""", Tuple.class)
                .setParameter("id", caseId)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new Proof(
                        caseId,
                        row.get(0, Integer.class),
                        row.get(1, Instant.class),
                        row.get(2, LocalDate.class),
                        row.get(3, LocalDate.class),
                        FindingJson.read(row.get(4, String.class))));
    }

    /** Adds an answer and waits for its days from now on; the case must be locked. */
    void add(long caseId, Instant at, Finding finding, Coverage coverage) {
        database.createNativeQuery("""
                        insert into proof (case_id, position, proved_at, verdict, proven_fen, settled_until,
                            journal_until, finding)
                        select :id, coalesce(max(position), 0) + 1, :at, :verdict, :fen, cast(:settled as date),
                            cast(:journal as date), cast(:finding as jsonb)
                        from proof where case_id = :id""")
                .setParameter("id", caseId)
                .setParameter("at", at)
                .setParameter("verdict", finding.verdict().name())
                .setParameter("fen", finding.provenFen())
                .setParameter("settled", last(coverage.settlementDays()))
                .setParameter("journal", last(coverage.journalDays()))
                .setParameter("finding", FindingJson.write(finding))
                .executeUpdate();
        await(caseId, finding.awaited(), coverage);
        kept.fire(new ProofKept(caseId, finding));
    }

    /** Numbers of open cases whose latest answer waited for a day that is covered now, the oldest case first. */
    List<String> dueAgain(int most) {
        return database.createNativeQuery("""
                        select number from dispute_case c
                        where status not in ('RESOLVED', 'CLOSED', 'WITHDRAWN') and exists (
                            select from proof_awaited a join covered_day d on d.kind = a.kind and d.day = a.day
                            where a.case_id = c.id and d.complete)
                        order by id limit :most""", String.class)
                .setParameter("most", most)
                .getResultList();
    }

    private void await(long caseId, Awaited awaited, Coverage coverage) {
        database.createNativeQuery("delete from proof_awaited where case_id = :id")
                .setParameter("id", caseId)
                .executeUpdate();
        await(caseId, RecordKind.JOURNAL, awaited.journalDays(), coverage.journalDays());
        await(caseId, RecordKind.SETTLEMENT, awaited.settlementDays(), coverage.settlementDays());
    }

    /** A day that is covered brings no better answer by itself: to wait for it would be to ask again for ever. */
    private void await(long caseId, RecordKind kind, NavigableSet<LocalDate> days, NavigableSet<LocalDate> covered) {
        days.stream().filter(day -> !covered.contains(day)).forEach(day -> database.createNativeQuery(
                        "insert into proof_awaited (case_id, kind, day) values (:id, :kind, :day)")
                .setParameter("id", caseId)
                .setParameter("kind", kind.name())
                .setParameter("day", day)
                .executeUpdate());
    }

    private static LocalDate last(NavigableSet<LocalDate> days) {
        return days.isEmpty() ? null : days.last();
    }
}
