package io.redress.reports.web;

import io.redress.cases.Outcome;
import io.redress.reports.Behind;
import io.redress.reports.Figure;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import io.redress.sla.ServiceLevel;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;

/** Which number is looked behind, as it stands in an address. */
public class BehindQuery {
    @RestQuery
    String key;

    @RestQuery
    String level;

    @RestQuery
    String state;

    @RestQuery
    String outcome;

    /** @throws RuleViolation NOT_A_CHOICE on {@code level}, {@code state} or {@code outcome} */
    Behind read() {
        return new Behind(
                isMissing(key) ? null : key,
                isMissing(level) ? null : constant("level", ServiceLevel.class, level),
                isMissing(state) ? null : constant("state", Figure.class, state),
                isMissing(outcome) ? null : result());
    }

    private Behind.Result result() {
        return new Behind.Result(outcome.equals(ReportLinks.OPEN) ? null : constant("outcome", Outcome.class, outcome));
    }

    private static boolean isMissing(String text) {
        return text == null || text.isEmpty();
    }

    private static <E extends Enum<E>> E constant(String field, Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> RuleViolation.on(field, Rule.NOT_A_CHOICE)
                        .with(
                                "allowed",
                                Arrays.stream(type.getEnumConstants())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", "))));
    }
}
