package io.redress.sla;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;

/** The calendars in force, by code; an edit is seen within a minute. Callable with or without a transaction. */
@ApplicationScoped
public class Calendars {
    private final CalendarRows rows;
    private final SlaConfig config;
    private final Cache<String, BusinessCalendar> cached =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).build();

    Calendars(CalendarRows rows, SlaConfig config) {
        this.rows = rows;
        this.config = config;
    }

    /** Refuses an unknown code with IllegalStateException: codes come from our own tables. */
    public BusinessCalendar get(String code) {
        BusinessCalendar known = cached.getIfPresent(code);
        if (known == null) {
            // loaded outside the cache's lock: who waits for that lock may hold the last connection
            known = QuarkusTransaction.joiningExisting().call(() -> rows.load(code));
            cached.put(code, known);
        }
        return known;
    }

    /** The calendar of {@code redress.sla.calendar}. */
    public BusinessCalendar usual() {
        return get(config.calendar());
    }

    /** The moment at which so much working time of the usual calendar has passed since the start. */
    public Instant afterWorking(Instant start, Duration working) {
        return usual().plus(start, working);
    }
}
