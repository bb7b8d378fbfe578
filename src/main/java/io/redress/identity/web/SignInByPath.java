package io.redress.identity.web;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.BasicAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.FormAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.redress.api.ApiPath;
import io.redress.api.Problems;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * HTTP Basic under {@code /api}, the sign-in form everywhere else, never both: a page cannot be opened with Basic, and
 * the cookie of the form opens no API. On a page of a case a link from a mail is another way in.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class SignInByPath implements HttpAuthenticationMechanism {
    /** Carries the user name typed with a wrong password back to the form, for a minute. */
    static final String TYPED_NAME = "redress-typed-name";

    private static final String SIGN_IN = "/sign-in";

    private final BasicAuthenticationMechanism basic;
    private final FormAuthenticationMechanism form;
    private final Problems problems;

    SignInByPath(BasicAuthenticationMechanism basic, FormAuthenticationMechanism form, Problems problems) {
        this.basic = basic;
        this.form = form;
        this.problems = problems;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
        if (ApiPath.is(request.normalizedPath())) {
            return basic.authenticate(request, identities);
        }
        if (postsForm(request)) {
            return fromElsewhere(request)
                    ? Uni.createFrom().failure(new AuthenticationFailedException())
                    : form.authenticate(request, identities);
        }
        // a cookie that is no longer good makes a stranger, not an error: the front page stays open to everybody
        return form.authenticate(request, identities)
                .onFailure(AuthenticationFailedException.class)
                .recoverWithNull()
                .chain(signedIn -> VisitByCookie.orSignedIn(signedIn, request, identities));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        if (ApiPath.is(request.normalizedPath())) {
            return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Basic realm=\"redress\""));
        }
        if (postsForm(request)) {
            rememberTypedName(request);
            return form.getChallenge(request);
        }
        if (request.request().method() != HttpMethod.GET) {
            // after signing in, a form's address could not be opened
            return Uni.createFrom().item(new ChallengeData(303, "Location", SIGN_IN));
        }
        return form.getChallenge(request);
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext request) {
        var sent = HttpAuthenticationMechanism.super.sendChallenge(request);
        return ApiPath.is(request.normalizedPath()) ? sent.invoke(() -> problems.endUnauthorized(request)) : sent;
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return form.getCredentialTypes();
    }

    private static boolean postsForm(RoutingContext request) {
        return request.request().method() == HttpMethod.POST
                && request.normalizedPath().equals(SIGN_IN);
    }

    /** Another site must not sign a reader in under its own account; browsers say where a form stands. */
    private static boolean fromElsewhere(RoutingContext request) {
        var site = request.request().getHeader("Sec-Fetch-Site");
        return site != null && !site.equals("same-origin") && !site.equals("none");
    }

    private static void rememberTypedName(RoutingContext request) {
        var name = request.request().formAttributes().get("username");
        if (name != null && !name.isBlank() && name.length() <= 60) {
            var cookie = Cookie.cookie(TYPED_NAME, URLEncoder.encode(name, StandardCharsets.UTF_8));
            request.response()
                    .addCookie(cookie.setPath(SIGN_IN)
                            .setMaxAge(60)
                            .setHttpOnly(true)
                            .setSameSite(CookieSameSite.STRICT)
                            .setSecure(request.request().isSSL()));
        }
    }
}
