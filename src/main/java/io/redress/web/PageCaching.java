package io.redress.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Pages show people's cases: no shared cache may keep them, and the reader's own asks again. */
@ApplicationScoped
class PageCaching {
    /** Anywhere before the answer is written. */
    private static final int EARLY = 1_000;

    void register(@Observes Filters filters) {
        filters.register(PageCaching::filter, EARLY);
    }

    private static void filter(RoutingContext request) {
        request.addHeadersEndHandler(ignored -> mark(request.response()));
        request.next();
    }

    private static void mark(HttpServerResponse response) {
        var type = response.headers().get("Content-Type");
        if (type != null && type.startsWith("text/html")) {
            response.putHeader("Cache-Control", "private, no-cache").putHeader("Vary", "Cookie, Accept-Language");
        }
    }
}
