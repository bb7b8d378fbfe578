package io.redress.reports;

import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the rows of a report are about. */
public enum Grouping {
    CLAIM("c.claim"),
    /** The month of filing, {@code 2026-11}. */
    MONTH("to_char(c.filed_at AT TIME ZONE '%s', 'YYYY-MM')"),
    /** Who the case is assigned to now; the key is null where nobody is. */
    ASSIGNEE("c.assignee"),
    MID("c.mid");

    private final String sql;

    Grouping(String sql) {
        this.sql = sql;
    }

    /** The key of a row of {@code dispute_case c}. The id of a zone holds no quote, so it may stand in the SQL. */
    String sql(ZoneId zone) {
        return sql.formatted(zone.getId());
    }

    /** The name in addresses: {@code claim}, {@code month}, {@code assignee} or {@code mid}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws RuleViolation NOT_A_CHOICE on {@code by} */
    static Grouping of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> RuleViolation.on("by", Rule.NOT_A_CHOICE)
                        .with(
                                "allowed",
                                Arrays.stream(values()).map(Grouping::code).collect(Collectors.joining(", "))));
    }
}
