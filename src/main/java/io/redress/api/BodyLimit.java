package io.redress.api;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses a body that announces itself as too long before it is read, with a problem; the server's own answer is empty. */
@ApplicationScoped
class BodyLimit {
    /** After {@link CookielessApi}, before the server's own check. */
    private static final int SECOND = 9_000;

    /** After the server set its limit for bodies of unknown length, before others set theirs. */
    private static final int AFTER_THE_SERVER = 2;

    private static final String LIMIT_KEY = "io.quarkus.max-request-size";

    private final Problems problems;
    private final long limit;

    BodyLimit(Problems problems, @ConfigProperty(name = "redress.api.max-body") MemorySize limit) {
        this.problems = problems;
        this.limit = limit.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::filter, SECOND);
        filters.register(this::limitUnannounced, AFTER_THE_SERVER);
    }

    private void filter(RoutingContext request) {
        var length = request.request().getHeader("Content-Length");
        if (length != null && ApiPath.is(request.normalizedPath()) && isTooLong(length, limit(request))) {
            // what the caller goes on sending is not wanted
            request.response()
                    .putHeader("Connection", "close")
                    .endHandler(sent -> request.request().connection().close());
            problems.end(413, request);
        } else {
            request.next();
        }
    }

    /** The server's own limit is that of pages, whose forms may bring several files. */
    private void limitUnannounced(RoutingContext request) {
        if (ApiPath.is(request.normalizedPath())) {
            request.put(LIMIT_KEY, limit);
        }
        request.next();
    }

    /** JSON is words and numbers; only files are long. */
    private long limit(RoutingContext request) {
        var type = request.request().getHeader("Content-Type");
        return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("application/json")
                ? JsonRules.LONGEST_BODY
                : limit;
    }

    private static boolean isTooLong(String length, long limit) {
        return !length.matches("\\d{1,18}") || Long.parseLong(length) > limit;
    }
}
