package io.redress.reports;

import io.redress.cases.Claim;
import io.redress.cases.Outcome;
import io.redress.reports.CaseBehind.CountedClock;
import io.redress.shared.Page;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Lists what a number of the report counted, in the order of filing: a line a clock, or a line a case. */
@ApplicationScoped
public class CasesBehind {
    private static final String OF_CASE =
            "f.number, f.claim, f.mid, f.filed_at, f.outcome, f.claimed_fen, f.returned_fen, m.name_zh, m.name_en";
    private static final String OF_CLOCK =
            "s.calendar, s.target_minutes, s.started_at, s.paused_at, s.due_at, s.breached_at, s.worked_minutes";

    private final FiledCases filed;
    private final OpenClocks openClocks;

    CasesBehind(FiledCases filed, OpenClocks openClocks) {
        this.filed = filed;
        this.openClocks = openClocks;
    }

    /**
     * One page of them.
     *
     * @param after the cursor a page before ended with, null or empty for the first
     * @throws RuleViolation BAD_CURSOR on {@code after}
     */
    @Transactional
    public Page<CaseBehind> page(ReportFilter filter, Behind behind, int limit, String after) {
        var id = behind.level() == null ? "f.id" : "s.id";
        var facts = new HashMap<String, Object>();
        facts.put("after", position(after));
        var from = behind.level() == null
                ? "SELECT f.id AS id, " + OF_CASE + " FROM filed f CROSS JOIN n"
                : "SELECT s.id AS id, " + OF_CASE + ", " + OF_CLOCK
                        + " FROM filed f JOIN service_clock s ON s.case_id = f.id CROSS JOIN n";
        var query = filed.query(
                filter,
                from + " JOIN merchant m ON m.mid = f.mid WHERE " + id + " > :after" + conditions(behind, facts)
                        + " ORDER BY " + id);
        facts.forEach(query::setParameter);
        var rows = query.setMaxResults(limit + 1).getResultList();
        return Page.of(rows, limit, row -> String.valueOf(row.get("id", Long.class)))
                .map(row -> line(row, behind.level() != null));
    }

    private static String conditions(Behind behind, Map<String, Object> facts) {
        var sql = new StringBuilder();
        if (Behind.NOBODY.equals(behind.row())) {
            sql.append(" AND f.row_key IS NULL");
        } else if (behind.row() != null) {
            sql.append(" AND f.row_key = :row");
            facts.put("row", behind.row());
        }
        if (behind.level() != null) {
            sql.append(" AND s.level = :level");
            facts.put("level", behind.level().name());
            sql.append(behind.figure() == null ? "" : " AND " + behind.figure().sql());
        }
        if (behind.result() != null) {
            sql.append(" AND f.outcome IS NOT DISTINCT FROM nullif(:outcome, '')");
            var outcome = behind.result().outcome();
            facts.put("outcome", outcome == null ? "" : outcome.name());
        }
        return sql.toString();
    }

    private static long position(String after) {
        if (after == null || after.isEmpty()) {
            return 0;
        }
        if (!after.matches("\\d{1,18}")) {
            throw RuleViolation.on("after", Rule.BAD_CURSOR);
        }
        return Long.parseLong(after);
    }

    private CaseBehind line(Tuple row, boolean withClock) {
        var outcome = row.get("outcome", String.class);
        return new CaseBehind(
                row.get("id", Long.class),
                row.get("number", String.class),
                Claim.valueOf(row.get("claim", String.class)),
                row.get("mid", String.class),
                row.get("name_zh", String.class),
                row.get("name_en", String.class),
                row.get("filed_at", Instant.class),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.get("claimed_fen", Long.class),
                row.get("returned_fen", Long.class),
                withClock ? clock(row) : null);
    }

    private CountedClock clock(Tuple row) {
        var pausedAt = row.get("paused_at", Instant.class);
        var sealed = row.get("worked_minutes", Integer.class);
        long worked = sealed != null
                ? sealed
                : openClocks.workedMinutes(
                        row.get("id", Long.class),
                        row.get("calendar", String.class),
                        row.get("started_at", Instant.class),
                        pausedAt);
        return new CountedClock(
                worked,
                row.get("target_minutes", Integer.class),
                row.get("due_at", Instant.class),
                row.get("breached_at", Instant.class) != null);
    }
}
