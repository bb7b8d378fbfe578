package io.redress.bootstrap;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/**
 * Health and metrics are for those who stand beside the application: probes, Prometheus, the operator at the machine.
 * What a proxy hands on comes from outside and finds nothing there. So one port is enough.
 */
@ApplicationScoped
class OperatorPaths {
    /** Before anything else looks at the request. */
    private static final int FIRST = 11_000;

    private static final List<String> OF_PROXIES =
            List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP");

    void register(@Observes Filters filters) {
        filters.register(OperatorPaths::filter, FIRST);
    }

    private static void filter(RoutingContext request) {
        var path = request.normalizedPath();
        var forOperators = path.startsWith("/q/health") || path.startsWith("/q/metrics");
        if (forOperators && OF_PROXIES.stream().anyMatch(request.request().headers()::contains)) {
            request.response().setStatusCode(404).end();
        } else {
            request.next();
        }
    }
}
