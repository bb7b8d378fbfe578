package io.redress.worklist;

import io.redress.cases.CaseStatus;
import io.redress.cases.Cases;
import io.redress.cases.DisputeCase;
import io.redress.identity.Actor;
import io.redress.identity.Role;
import io.redress.shared.Page;
import io.redress.sla.ServiceClocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What waits for somebody, least working time left first; cases without a running clock come last. */
@ApplicationScoped
public class WorkQueue {
    /** Sorts behind every real due instant; the database has it in {@code dispute_case.queue_due}. */
    static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    /** Sorts before every real due instant. */
    static final Instant EARLIEST = Instant.EPOCH;

    private final Cases cases;
    private final EntityManager database;
    private final ServiceClocks clocks;
    private final Clock clock;

    WorkQueue(Cases cases, EntityManager database, ServiceClocks clocks, Clock clock) {
        this.cases = cases;
        this.database = database;
        this.clocks = clocks;
        this.clock = clock;
    }

    /**
     * A page of the work of an actor's roles.
     *
     * @param step only this step, or null for all that the actor can do
     * @param after the position a page before ended with, or null
     */
    public Page<WorkItem> of(Actor actor, Assigned assigned, Step step, int limit, Position after) {
        var statuses = Step.of(actor.roles()).stream()
                .filter(one -> step == null || one == step)
                .flatMap(one -> one.statuses().stream())
                .toList();
        if (statuses.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        var rows = query(actor, assigned, statuses, limit, after);
        return Page.of(rows, limit, row -> Position.of(row).cursor()).map(this::item);
    }

    /** The position of a case in the queue, for reading on behind it. */
    public record Position(Instant due, long id) {
        static Position of(DisputeCase row) {
            return new Position(row.dueAt() == null ? NEVER : row.dueAt(), row.id());
        }

        String cursor() {
            return QueueCursor.write(this);
        }
    }

    private List<DisputeCase> query(
            Actor actor, Assigned assigned, List<CaseStatus> statuses, int limit, Position after) {
        List<String> where = new ArrayList<>();
        Map<String, Object> facts = new HashMap<>();
        where.add("c.status in :statuses");
        facts.put("statuses", statuses);
        switch (assigned) {
            case TO_ME -> where.add("c.assignee = :me");
            case TO_NOBODY -> where.add("c.assignee is null");
            case TO_ANYBODY -> {}
        }
        if (assigned == Assigned.TO_ME) {
            facts.put("me", actor.username());
        }
        ownOnly(actor, where, facts);
        if (after != null) {
            where.add("(c.queueDue, c.id) > (:due, :id)");
            facts.put("due", after.due());
            facts.put("id", after.id());
        }
        var query = database.createQuery(
                "select c from DisputeCase c where " + String.join(" and ", where) + " order by c.queueDue, c.id",
                DisputeCase.class);
        facts.forEach(query::setParameter);
        return query.setMaxResults(limit + 1).getResultList();
    }

    /** Merchants and integrators see what is theirs; the desk sees all. */
    private static void ownOnly(Actor actor, List<String> where, Map<String, Object> facts) {
        if (actor.isStaff()) {
            return;
        }
        if (actor.is(Role.MERCHANT)) {
            where.add("c.payment.mid = :mid");
            facts.put("mid", actor.mid());
            if (actor.isVisitor()) {
                where.add("c.number = :onlyCase");
                facts.put("onlyCase", actor.onlyCase());
            }
        } else {
            where.add("c.filedBy = :filer");
            facts.put("filer", actor.username());
        }
    }

    private WorkItem item(DisputeCase row) {
        return new WorkItem(row, Step.of(row.status()).orElseThrow(), remainingMinutes(row.dueAt()));
    }

    /** Working minutes from now to an instant of a case's clocks; negative behind it, null for null. */
    public Long remainingMinutes(Instant due) {
        return due == null ? null : clocks.workingTime(clock.instant(), due).toMinutes();
    }
}
