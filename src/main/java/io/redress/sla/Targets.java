package io.redress.sla;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The targets in force, from table service_level; an edit is seen within a minute. */
@ApplicationScoped
class Targets {
    private static final String ALL = "all";

    private final EntityManager entities;
    private final Cache<String, Map<String, Target>> cached =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).build();

    Targets(EntityManager entities) {
        this.entities = entities;
    }

    /** Refuses a priority without a target with IllegalStateException: the table must know every priority. */
    Target of(ServiceLevel level, String priority) {
        Target target = all().get(level + " " + priority);
        if (target == null) {
            throw new IllegalStateException("no target for " + level + " at priority " + priority);
        }
        return target;
    }

    private Map<String, Target> all() {
        Map<String, Target> known = cached.getIfPresent(ALL);
        if (known == null) {
            // loaded outside the cache's lock: who waits for that lock may hold the last connection
            known = QuarkusTransaction.joiningExisting().call(this::load);
            cached.put(ALL, known);
        }
        return known;
    }

    private Map<String, Target> load() {
        List<Object[]> rows = entities.createNativeQuery(
                        "SELECT level, priority, target_minutes, at_risk_minutes, calendar FROM service_level",
                        Object[].class)
                .getResultList();
        Map<String, Target> targets = new HashMap<>();
        for (Object[] row : rows) {
            targets.put(row[0] + " " + row[1], new Target((Integer) row[2], (Integer) row[3], (String) row[4]));
        }
        return Map.copyOf(targets);
    }
}
