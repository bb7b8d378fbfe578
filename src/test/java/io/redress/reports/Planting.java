package io.redress.reports;

import io.redress.cases.CaseNumber;
import io.redress.merchants.Merchants;
import io.redress.reports.PlantedCase.PlantedClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Year;
import java.time.ZoneId;

/** Writes cases as a test wants them, without living through their lives. */
@ApplicationScoped
class Planting {
    static final int TARGET = 240;
    static final int AT_RISK = 48;

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final EntityManager database;
    private final Merchants merchants;

    Planting(EntityManager database, Merchants merchants) {
        this.database = database;
        this.merchants = merchants;
    }

    @Transactional
    String plant(PlantedCase planted) {
        merchants.known(planted.mid);
        long id = next("dispute_case_seq");
        var number = CaseNumber.of(Year.from(planted.filedAt.atZone(ZONE)), id);
        database.createNativeQuery("""
                        INSERT INTO dispute_case (id, version, number, claim, status, priority, mid, paid_on, amount_fen,
                            claimed_fen, narrative, filed_by, filed_at, assignee, outcome, returned_fen)
                        VALUES (:id, 0, :number, :claim, 'IN_REVIEW', 'NORMAL', :mid, '2024-01-01', 99999999,
                            :claimed, 'planted', 'planting', :filed, nullif(:assignee, ''), nullif(:outcome, ''), :returned)
                        """)
                .setParameter("id", id)
                .setParameter("number", number)
                .setParameter("claim", planted.claim.name())
                .setParameter("mid", planted.mid)
                .setParameter("claimed", planted.claimedFen)
                .setParameter("filed", planted.filedAt)
                .setParameter("assignee", planted.assignee == null ? "" : planted.assignee)
                .setParameter("outcome", planted.outcome == null ? "" : planted.outcome.name())
                .setParameter("returned", planted.returnedFen)
                .executeUpdate();
        planted.clocks.forEach(clock -> plant(id, clock));
        return number;
    }

    private void plant(long caseId, PlantedClock clock) {
        boolean ended = clock.endedAs() != null;
        long id = next("service_clock_seq");
        database.createNativeQuery("""
                        INSERT INTO service_clock (id, case_id, level, subject_id, calendar, target_minutes,
                            at_risk_minutes, started_at, paused_at, due_at, next_alarm_at, warned_at, breached_at,
                            ended_at, ended_as, worked_minutes)
                        VALUES (:id, :case, :level, :id, 'CN', :target, :atRisk, :started,
                            CASE WHEN :paused THEN CAST(:started AS timestamptz) END,
                            CAST(nullif(:due, '') AS timestamptz), CAST(nullif(:alarm, '') AS timestamptz),
                            CASE WHEN :warned THEN CAST(:started AS timestamptz) END,
                            CASE WHEN :breached THEN CAST(:started AS timestamptz) END,
                            CASE WHEN :ended THEN CAST(:started AS timestamptz) END,
                            nullif(:endedAs, ''), nullif(:worked, -1))
                        """)
                .setParameter("id", id)
                .setParameter("case", caseId)
                .setParameter("level", clock.level().name())
                .setParameter("target", TARGET)
                .setParameter("atRisk", AT_RISK)
                .setParameter("started", clock.startedAt())
                .setParameter("paused", clock.paused())
                .setParameter("due", text(clock.dueAt()))
                .setParameter("alarm", clock.warned() ? "" : text(clock.riskAt()))
                .setParameter("warned", clock.warned())
                .setParameter("breached", clock.breached())
                .setParameter("ended", ended)
                .setParameter("endedAs", ended ? clock.endedAs() : "")
                .setParameter("worked", ended ? clock.worked() : -1)
                .executeUpdate();
    }

    /** Takes all of it away: an open clock of long ago would meet the sweeps of other tests. */
    @Transactional
    void uproot() {
        database.createNativeQuery("DELETE FROM service_clock s USING dispute_case c"
                        + " WHERE c.id = s.case_id AND c.filed_by = 'planting'")
                .executeUpdate();
        database.createNativeQuery("DELETE FROM dispute_case WHERE filed_by = 'planting'")
                .executeUpdate();
    }

    @Transactional
    void named(String mid, String nameZh, String nameEn) {
        merchants.known(mid);
        database.createNativeQuery("UPDATE merchant SET name_zh = :zh, name_en = :en WHERE mid = :mid")
                .setParameter("zh", nameZh)
                .setParameter("en", nameEn)
                .setParameter("mid", mid)
                .executeUpdate();
    }

    private long next(String sequence) {
        return ((Number) database.createNativeQuery("SELECT nextval('" + sequence + "')")
                        .getSingleResult())
                .longValue();
    }

    private static String text(Object instant) {
        return instant == null ? "" : instant.toString();
    }
}
