package io.redress.resolution;

import io.redress.cases.CaseStatus;
import io.redress.cases.DisputeCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/**
 * Whatever a process file says: money above the ceiling of the house, in all on one case, and money on a claim that the
 * maker filed moves by the approval of another person only. The database refuses the same by a trigger.
 */
@ApplicationScoped
class SecondPerson {
    private final EntityManager database;

    SecondPerson(EntityManager database) {
        this.database = database;
    }

    /** @throws IllegalStateException where the approval is missing: then the process file is wrong */
    void require(Proposal decided, DisputeCase about) {
        if (isNeeded(decided, about) && !isThere(decided)) {
            throw new IllegalStateException("the proposal of " + about.number() + " is not approved");
        }
    }

    private boolean isNeeded(Proposal decided, DisputeCase about) {
        return about.status() == CaseStatus.AWAITING_APPROVAL
                || decided.amountFen() > 0
                        && (about.returnedFen() + decided.amountFen() > ceilingFen()
                                || decided.maker().equals(about.filedBy()));
    }

    private long ceilingFen() {
        return ((Number) database.createNativeQuery("select fen from approval_ceiling")
                        .getSingleResult())
                .longValue();
    }

    private boolean isThere(Proposal decided) {
        return database.createQuery(
                                "select count(a) from Approval a where a.proposalId = ?1 and a.decision = ?2"
                                        + " and a.checker <> ?3",
                                Long.class)
                        .setParameter(1, decided.id())
                        .setParameter(2, Decision.APPROVE)
                        .setParameter(3, decided.maker())
                        .getSingleResult()
                > 0;
    }
}
