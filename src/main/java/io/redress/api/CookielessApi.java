package io.redress.api;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.SecureRandom;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Cookies mean nothing to the REST interface: they are dropped on the way in and none is set on the way out. So no
 * other site can borrow a reader's session there, and the token against that (CSRF) would prove nothing. The CSRF
 * filter cannot be told to leave a path out, therefore each API request gets a token of its own from here.
 */
@ApplicationScoped
class CookielessApi {
    /** Before the CSRF filter and before anybody reads a cookie. */
    private static final int FIRST = 10_000;
    /** The filter's default length. */
    private static final int TOKEN_BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final String cookieName;
    private final String headerName;

    CookielessApi(
            @ConfigProperty(name = "quarkus.rest-csrf.cookie-name", defaultValue = "csrf-token") String cookieName,
            @ConfigProperty(name = "quarkus.rest-csrf.token-header-name", defaultValue = "X-CSRF-TOKEN")
                    String headerName) {
        this.cookieName = cookieName;
        this.headerName = headerName;
    }

    void register(@Observes Filters filters) {
        filters.register(this::filter, FIRST);
    }

    private void filter(RoutingContext request) {
        if (ApiPath.is(request.normalizedPath())) {
            var bytes = new byte[TOKEN_BYTES];
            random.nextBytes(bytes);
            var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            request.request().headers().set("Cookie", cookieName + "=" + token).set(headerName, token);
            request.addHeadersEndHandler(ignored -> request.response().removeCookies(cookieName, false));
        }
        request.next();
    }
}
