package io.redress.reports;

import io.redress.sla.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** How much working time a clock has counted that has not ended, and so has nothing sealed. */
@ApplicationScoped
class OpenClocks {
    private static final String PAUSES =
            "SELECT paused_at, resumed_at FROM service_clock_pause WHERE clock_id = :clock AND resumed_at IS NOT NULL";

    private final EntityManager database;
    private final Calendars calendars;
    private final Clock clock;

    OpenClocks(EntityManager database, Calendars calendars, Clock clock) {
        this.database = database;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Working minutes up to now, or to the pause that lasts. */
    long workedMinutes(long id, String calendarCode, Instant startedAt, Instant pausedAt) {
        var calendar = calendars.get(calendarCode);
        var until = pausedAt == null ? clock.instant() : pausedAt;
        var worked = calendar.workingTimeBetween(startedAt, until);
        for (Tuple pause : pauses(id)) {
            var stood = calendar.workingTimeBetween(
                    pause.get("paused_at", Instant.class), pause.get("resumed_at", Instant.class));
            worked = worked.minus(stood);
        }
        return worked.compareTo(Duration.ZERO) < 0 ? 0 : worked.toMinutes();
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> pauses(long id) {
        return database.createNativeQuery(PAUSES, Tuple.class)
                .setParameter("clock", id)
                .getResultList();
    }
}
