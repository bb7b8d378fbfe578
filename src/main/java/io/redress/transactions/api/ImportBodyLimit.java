package io.redress.transactions.api;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.redress.transactions.imports.ImportsConfig;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Lets files of records be larger than all other bodies. The server knows one limit for all addresses and checks it
 * against the announced length and again while it reads a form; so only the interface, whose bodies are no forms, takes
 * more. There the length is checked here first, against the files' own limit, and taken away.
 */
@ApplicationScoped
class ImportBodyLimit {
    /** Before the other bodies' limit. */
    private static final int BEFORE_THE_OTHERS = 9_500;
    /** After the server set its limit for bodies of unknown length, before anybody reads. */
    private static final int AFTER_THE_SERVER = 1;

    private static final String LIMIT_KEY = "io.quarkus.max-request-size";

    private final long limit;

    ImportBodyLimit(ImportsConfig config) {
        limit = config.maxBody().asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::forgetLength, BEFORE_THE_OTHERS);
        filters.register(this::setLimit, AFTER_THE_SERVER);
    }

    private void forgetLength(RoutingContext request) {
        var length = request.request().getHeader("Content-Length");
        if (takesFiles(request) && length != null && length.matches("\\d{1,18}") && Long.parseLong(length) <= limit) {
            request.request().headers().remove("Content-Length");
        }
        request.next();
    }

    private void setLimit(RoutingContext request) {
        if (takesFiles(request)) {
            request.put(LIMIT_KEY, limit);
        }
        request.next();
    }

    private static boolean takesFiles(RoutingContext request) {
        return request.normalizedPath().startsWith("/api/v1/imports/");
    }
}
