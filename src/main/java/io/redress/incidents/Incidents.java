package io.redress.incidents;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** All maintenance windows and incidents. */
@ApplicationScoped
@Transactional
public class Incidents implements PanacheRepository<Incident> {
    /** More than are ever under way at once. */
    private static final int MOST = 50;

    /** Those under way at some moment from the first to the last, the latest begun first; at most 50. */
    public List<Incident> during(Instant first, Instant last) {
        return find("startsAt <= ?2 and (endsAt is null or endsAt >= ?1) order by startsAt desc, id desc", first, last)
                .page(0, MOST)
                .list();
    }

    /** The latest begun first. */
    public List<Incident> newest(int limit) {
        return find("order by startsAt desc, id desc").page(0, limit).list();
    }

    /** @throws RuleViolation NOT_FOUND */
    public Incident get(long id) {
        return findByIdOptional(id).orElseThrow(() -> RuleViolation.of(Rule.NOT_FOUND));
    }
}
