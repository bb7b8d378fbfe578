package io.redress.cases;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import io.redress.identity.Actor;
import io.redress.identity.Role;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All disputes. What an actor may not see does not exist for them. */
@ApplicationScoped
public class Cases implements PanacheRepository<DisputeCase> {
    private static final Sort NEWEST = Sort.descending("id");

    private final TransactionSynchronizationRegistry transaction;

    Cases(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    /** Under this a transaction knows a case that it files itself. */
    private record Own(String number) {}

    /** Adds a case that was just filed; nobody else sees it before the transaction commits. */
    void add(DisputeCase filed) {
        persist(filed);
        transaction.putResource(new Own(filed.number()), filed);
    }

    /** The case with this number; NOT_FOUND where there is none that this actor may see. */
    public DisputeCase visibleTo(Actor actor, String number) {
        return visible(actor, numbered(number).flatMap(query -> query.firstResultOptional()));
    }

    /**
     * The same, locked until the transaction ends, so that of two people who act at once the second sees what the
     * first has done.
     */
    public DisputeCase forChange(Actor actor, String number) {
        // what this very transaction files needs neither a lock nor to be read again
        if (transaction.getResource(new Own(number)) instanceof DisputeCase filed) {
            return visible(actor, Optional.of(filed));
        }
        return visible(actor, numbered(number).flatMap(query -> query.withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()));
    }

    /** The same for the house itself, by the id; null for none. */
    DisputeCase forChange(long id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * A page of the cases that an actor may see, the newest first.
     *
     * @param before only cases with a smaller id, or null
     * @return up to {@code limit + 1} cases: the extra one tells that there are more
     */
    public List<DisputeCase> newest(Actor actor, CaseFilter filter, int limit, Long before) {
        var where = new ArrayList<String>();
        var facts = new HashMap<String, Object>();
        narrow(where, facts, "status = :status", "status", filter.status());
        narrow(where, facts, "claim = :claim", "claim", filter.claim());
        narrow(where, facts, "payment.mid = :mid", "mid", filter.mid());
        narrow(where, facts, "assignee = :assignee", "assignee", filter.assignee());
        narrow(where, facts, "id < :before", "before", before);
        if (!seesAll(actor)) {
            // the same as maySee, for the database
            narrow(where, facts, "number = :onlyCase", "onlyCase", actor.onlyCase());
            where.add("(payment.mid = :ownMid or filedBy = :filer)");
            facts.put("ownMid", actor.is(Role.MERCHANT) ? actor.mid() : null);
            facts.put("filer", actor.is(Role.ACQUIRER) ? actor.username() : null);
        }
        var query = where.isEmpty() ? findAll(NEWEST) : find(String.join(" and ", where), NEWEST, facts);
        return query.page(0, limit + 1).list();
    }

    private static void narrow(List<String> where, Map<String, Object> facts, String by, String name, Object value) {
        if (value != null) {
            where.add(by);
            facts.put(name, value);
        }
    }

    /** Nothing for what is no case number: a slip is not worth a search. */
    private Optional<PanacheQuery<DisputeCase>> numbered(String number) {
        return CaseNumber.isValid(number) ? Optional.of(find("number", number)) : Optional.empty();
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

    /**
     * Merchants see their own cases, integrators those they filed, staff and the house itself see all; a visitor sees
     * the one case that the link opened.
     */
    private static boolean maySee(Actor actor, DisputeCase one) {
        if (!actor.mayReach(one.number())) {
            return false;
        }
        return seesAll(actor)
                || actor.actsFor(one.payment().mid())
                || actor.is(Role.ACQUIRER) && actor.username().equals(one.filedBy());
    }

    private static boolean seesAll(Actor actor) {
        return actor.isSystem() || actor.isStaff() || actor.isAnyOf(Role.MANAGER, Role.ADMIN);
    }
}
