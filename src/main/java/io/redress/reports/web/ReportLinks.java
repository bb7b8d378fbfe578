package io.redress.reports.web;

import io.redress.reports.Behind;
import io.redress.reports.ReportFilter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Queries of the addresses: what a page shows stands in them, so that it can be kept and sent. */
final class ReportLinks {
    /** Stands for the cases without an outcome. */
    static final String OPEN = "OPEN";

    private ReportLinks() {}

    /** {@code from=2026-05-01&to=2026-11-22&by=claim} */
    static String of(ReportFilter filter) {
        return "from=%s&to=%s&by=%s"
                .formatted(filter.from(), filter.to(), filter.by().code());
    }

    /** The same with what is looked behind. */
    static String of(ReportFilter filter, Behind behind) {
        var query = new StringBuilder(of(filter));
        add(query, "key", behind.row());
        add(query, "level", behind.level() == null ? null : behind.level().name());
        add(query, "state", behind.figure() == null ? null : behind.figure().name());
        if (behind.result() != null) {
            var outcome = behind.result().outcome();
            add(query, "outcome", outcome == null ? OPEN : outcome.name());
        }
        return query.toString();
    }

    private static void add(StringBuilder query, String name, String value) {
        if (value != null) {
            query.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
