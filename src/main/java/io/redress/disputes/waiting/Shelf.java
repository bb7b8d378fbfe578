package io.redress.disputes.waiting;

import io.redress.cases.CaseStatus;
import io.redress.cases.Cases;
import io.redress.cases.DisputeCase;
import io.redress.identity.Actor;
import io.redress.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The cases of one merchant in the order in which they matter to the merchant: those that wait for them, the least time
 * left first; then the open and then the finished ones, the newest first. Each group is read off the merchant's own
 * index from where the page before ended.
 */
@ApplicationScoped
public class Shelf {
    /** The records hold several payments that fit, and nobody has said which is meant. */
    private static final String OF_SEVERAL = """
            c.verdict = 'INCONCLUSIVE' and c.status in :open and exists (select 1 from proof p
                where p.case_id = c.id and p.position = (select max(q.position) from proof q where q.case_id = c.id)
                  and p.finding @> cast('{"rows":[{"role":"CANDIDATE"}]}' as jsonb))""";

    /** As {@link WhatWaits} has it, for the database. */
    private static final String WAITS = """
            (c.status = 'AWAITING_MERCHANT' or c.status = 'RESOLVED' and c.appeal_until > :now
             or %s
             or exists (select 1 from case_message m
                 where m.case_id = c.id and m.side = 'DESK' and m.read_at is null))""".formatted(OF_SEVERAL);

    /** In microseconds; what has no end is behind all that has one. */
    private static final String DUE = """
            coalesce(cast(extract(epoch from case when c.status = 'RESOLVED' then c.appeal_until
                when c.status = 'AWAITING_MERCHANT' or %s then c.due_at end) * 1000000 as bigint),
                9223372036854775807)""".formatted(OF_SEVERAL);

    private final Cases cases;
    private final Clock clock;

    Shelf(Cases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    /** A case and the group it stands in. */
    public record Placed(Standing standing, DisputeCase one) {}

    /**
     * @param after where the page before ended; null begins at the top
     * @return at most {@code limit} cases, with the place to go on from
     */
    public Page<Placed> page(Actor merchant, Place after, int limit) {
        var from = after == null ? Place.top(Standing.WAITING) : after;
        var places = new ArrayList<Place>();
        for (var standing : Standing.values()) {
            if (standing.compareTo(from.standing()) >= 0 && places.size() <= limit) {
                var start = standing == from.standing() ? from : Place.top(standing);
                places.addAll(fetch(merchant.mid(), start, limit + 1 - places.size()));
            }
        }
        var cut = Page.of(places, limit, Place::cursor);
        var found = found(cut.items());
        return cut.map(place -> new Placed(place.standing(), found.get(place.id())));
    }

    private List<Place> fetch(String mid, Place behind, int limit) {
        var waiting = behind.standing() == Standing.WAITING;
        var query = waiting
                ? "select id, due from (select c.id, " + DUE + " as due from dispute_case c where c.mid = :mid and "
                        + WAITS + ") w where (due, -id) > (:due, -:id) order by due, id desc"
                : "select c.id, 0 from dispute_case c where c.mid = :mid and c.id < :id and c.status "
                        + (behind.standing() == Standing.OPEN ? "in" : "not in") + " :open and " + WAITS
                        + " is not true order by c.id desc";
        var asked = cases.getEntityManager()
                .createNativeQuery(query, Object[].class)
                .setParameter("mid", mid)
                .setParameter("now", clock.instant())
                .setParameter("open", CaseStatus.open().stream().map(Enum::name).toList())
                .setParameter("id", behind.id())
                .setMaxResults(limit);
        if (waiting) {
            asked.setParameter("due", behind.due());
        }
        List<Object[]> rows = asked.getResultList();
        return rows.stream()
                .map(row -> new Place(behind.standing(), ((Number) row[1]).longValue(), ((Number) row[0]).longValue()))
                .toList();
    }

    private Map<Long, DisputeCase> found(List<Place> places) {
        return cases.list("id in ?1", places.stream().map(Place::id).toList()).stream()
                .collect(Collectors.toMap(DisputeCase::id, Function.identity()));
    }
}
