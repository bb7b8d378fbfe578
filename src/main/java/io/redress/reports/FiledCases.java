package io.redress.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The SQL that report and drill-down have in common: which cases, with the key of their row, asked at which moment. */
@ApplicationScoped
class FiledCases {
    private final EntityManager database;
    private final Clock clock;
    private final ZoneId zone;

    FiledCases(EntityManager database, Clock clock, @ConfigProperty(name = "redress.zone") ZoneId zone) {
        this.database = database;
        this.clock = clock;
        this.zone = zone;
    }

    ZoneId zone() {
        return zone;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }

    /** Puts {@code filed} (cases with {@code row_key}) and {@code n} (the moment) before a statement that reads both. */
    TypedQuery<Tuple> query(ReportFilter filter, String statement) {
        var sql = """
                WITH filed AS (
                    SELECT %s AS row_key, c.* FROM dispute_case c WHERE c.filed_at >= :start AND c.filed_at < :end),
                n AS (SELECT CAST(:now AS timestamptz) AS asked_at)
                """.formatted(filter.by().sql(zone));
        @SuppressWarnings("unchecked")
        var query = (TypedQuery<Tuple>) database.createNativeQuery(sql + statement, Tuple.class);
        return query.setParameter("start", filter.from().atStartOfDay(zone).toInstant())
                .setParameter("end", filter.to().plusDays(1).atStartOfDay(zone).toInstant())
                .setParameter("now", clock.instant());
    }
}
