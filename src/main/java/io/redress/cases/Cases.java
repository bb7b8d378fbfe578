package io.redress.cases;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.redress.identity.Actor;
import io.redress.identity.Role;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** All disputes. What an actor may not see does not exist for them. */
@ApplicationScoped
public class Cases implements PanacheRepository<DisputeCase> {

    /** The case with this number; NOT_FOUND where there is none that this actor may see. */
    public DisputeCase visibleTo(Actor actor, String number) {
        return visible(actor, find("number", number).firstResultOptional());
    }

    /**
     * The same, locked until the transaction ends, so that of two people who act at once the second sees what the
     * first has done.
     */
    public DisputeCase forChange(Actor actor, String number) {
        return visible(
                actor,
                find("number", number).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional());
    }

    public Optional<DisputeCase> byCallerRef(String filedBy, String ref) {
        return find("filedBy = ?1 and callerRef = ?2", filedBy, ref).firstResultOptional();
    }

    long nextSequence() {
        return ((Number) getEntityManager()
                        .createNativeQuery("select nextval('dispute_case_seq')")
                        .getSingleResult())
                .longValue();
    }

    private static DisputeCase visible(Actor actor, Optional<DisputeCase> found) {
        return found.filter(one -> maySee(actor, one)).orElseThrow(() -> RuleViolation.of(Rule.NOT_FOUND));
    }

    /** Merchants see their own cases, integrators those they filed, staff and the house itself see all. */
    private static boolean maySee(Actor actor, DisputeCase one) {
        if (actor.isSystem() || actor.isStaff() || actor.isAnyOf(Role.MANAGER, Role.ADMIN)) {
            return true;
        }
        return actor.actsFor(one.payment().mid())
                || actor.is(Role.ACQUIRER) && actor.username().equals(one.filedBy());
    }
}
