package io.redress.identity.web;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.redress.identity.CurrentActor;
import io.redress.identity.visits.CaseLinks;
import io.redress.identity.visits.VisitRequest;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import java.util.regex.Pattern;

/** Those who came by a link in a mail. Their cookie counts on the merchant's pages of a case and nowhere else. */
final class VisitByCookie {
    private static final Pattern PAGES_OF_A_CASE = Pattern.compile("/disputes/(D\\d\\d-\\d{7,}-\\d)(/.*)?");

    private VisitByCookie() {}

    /**
     * The visitor, or who the sign-in form knows (null for nobody). Somebody signed in who acts for the merchant of the
     * case stays who they are; anybody else visits the case that the link opened, and keeps to the sign-in elsewhere.
     */
    static Uni<SecurityIdentity> orSignedIn(
            SecurityIdentity signedIn, RoutingContext request, IdentityProviderManager identities) {
        var page = PAGES_OF_A_CASE.matcher(request.normalizedPath());
        var cookie = request.request().getCookie(CaseLinks.COOKIE);
        if (cookie == null || !page.matches()) {
            return Uni.createFrom().item(signedIn);
        }
        return identities
                .authenticate(new VisitRequest(cookie.getValue()))
                .map(visitor -> isBetter(visitor, signedIn, page.group(1)) ? visitor : signedIn)
                .onFailure(AuthenticationFailedException.class)
                .recoverWithItem(signedIn);
    }

    private static boolean isBetter(SecurityIdentity visitor, SecurityIdentity signedIn, String number) {
        if (signedIn == null) {
            return true;
        }
        String mid = visitor.getAttribute(CurrentActor.MID);
        return number.equals(visitor.getAttribute(CurrentActor.ONLY_CASE))
                && !mid.equals(signedIn.getAttribute(CurrentActor.MID));
    }
}
