package io.redress.proof.answering;

import io.redress.cases.DisputeCase;
import io.redress.proof.Finding;
import io.redress.transactions.Coverage;
import io.redress.transactions.RecordKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
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
        return database.createQuery(
                        "select p from KeptProof p where p.caseId = :id order by p.position desc", KeptProof.class)
                .setParameter("id", caseId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(KeptProof::read);
    }

    /**
     * Adds an answer and waits for its days from now on; the case must be locked.
     *
     * @return false where it says nothing but what the latest answer said already, so that nothing was added
     */
    boolean add(DisputeCase asked, Instant at, Finding finding, Coverage coverage) {
        // a case that was never asked needs no look
        var before = asked.answer() == null ? Optional.<Proof>empty() : latest(asked.id());
        if (before.isPresent() && before.get().finding().equals(finding)) {
            return false;
        }
        var position = before.map(Proof::position).orElse(0) + 1;
        var proof = new Proof(
                asked.id(), position, at, last(coverage.settlementDays()), last(coverage.journalDays()), finding);
        database.persist(new KeptProof(proof));
        if (before.isPresent()) {
            database.createQuery("delete from AwaitedDay a where a.caseId = :id")
                    .setParameter("id", asked.id())
                    .executeUpdate();
        }
        await(asked.id(), RecordKind.JOURNAL, finding.awaited().journalDays(), coverage.journalDays());
        await(asked.id(), RecordKind.SETTLEMENT, finding.awaited().settlementDays(), coverage.settlementDays());
        kept.fire(new ProofKept(asked.id(), finding));
        return true;
    }

    /** A day that is covered brings no better answer by itself: to wait for it would be to ask again for ever. */
    private void await(long caseId, RecordKind kind, NavigableSet<LocalDate> days, NavigableSet<LocalDate> covered) {
        days.stream()
                .filter(day -> !covered.contains(day))
                .forEach(day -> database.persist(new AwaitedDay(caseId, kind, day)));
    }

    private static LocalDate last(NavigableSet<LocalDate> days) {
        return days.isEmpty() ? null : days.last();
    }
}
