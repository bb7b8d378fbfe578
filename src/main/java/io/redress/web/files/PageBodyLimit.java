package io.redress.web.files;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Answers a form that is too large with a page that says so. A browser reads no answer before it has sent all it has,
 * so what comes is read and thrown away, within reason; the server itself would drop the connection.
 */
@ApplicationScoped
class PageBodyLimit {
    /** Before the server's own check. */
    private static final int FIRST = 9_000;
    /** Twenty files of ten megabytes and something around them. Who sends more is not answered. */
    private static final long MOST_READ = 256L * 1024 * 1024;

    private final long limit;

    PageBodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.limit = limit.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::filter, FIRST);
    }

    private void filter(RoutingContext request) {
        var length = request.request().getHeader("Content-Length");
        if (length == null || request.normalizedPath().startsWith("/api/") || !isTooLong(length, limit)) {
            request.next();
        } else if (isTooLong(length, MOST_READ)) {
            request.response().putHeader("Connection", "close");
            answer(request);
        } else {
            request.request()
                    .handler(thrownAway -> {})
                    .endHandler(all -> answer(request))
                    .resume();
        }
    }

    private static void answer(RoutingContext request) {
        request.response()
                .setStatusCode(303)
                .putHeader("Location", TooLargePages.PATH)
                .end();
    }

    private static boolean isTooLong(String length, long limit) {
        return !length.matches("\\d{1,18}") || Long.parseLong(length) > limit;
    }
}
