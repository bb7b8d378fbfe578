package io.redress.identity.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.redress.api.ApiPath;
import io.redress.api.Problems;
import io.redress.identity.SignInLimit;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Lets nobody guess passwords fast: who failed too often is answered 429 before the password is looked at. */
@ApplicationScoped
class SignInBrake {
    /** Before anybody reads a password, after the cookies of the interface are dropped. */
    private static final int BEFORE_SIGN_IN = 9_500;

    private final SignInLimit limit;
    private final Problems problems;

    SignInBrake(SignInLimit limit, Problems problems) {
        this.limit = limit;
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::filter, BEFORE_SIGN_IN);
    }

    private void filter(RoutingContext request) {
        if (!bringsPassword(request)) {
            request.next();
            return;
        }
        var address = request.request().remoteAddress().hostAddress();
        var wait = limit.secondsToWait(address);
        if (wait > 0) {
            request.response().putHeader("Retry-After", String.valueOf(wait));
            problems.endTooOften(request);
            return;
        }
        request.addHeadersEndHandler(ignored -> {
            if (isRefused(request)) {
                limit.failed(address);
            }
        });
        request.next();
    }

    private static boolean bringsPassword(RoutingContext request) {
        return ApiPath.is(request.normalizedPath())
                ? request.request().getHeader("Authorization") != null
                : request.request().method() == HttpMethod.POST
                        && request.normalizedPath().equals("/sign-in");
    }

    private static boolean isRefused(RoutingContext request) {
        var location = request.response().headers().get("Location");
        return request.response().getStatusCode() == 401 || location != null && location.endsWith("failed=1");
    }
}
