package io.redress.identity.visits;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.redress.identity.Actor;
import io.redress.identity.CurrentActor;
import io.redress.identity.Role;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Makes of a visit's cookie somebody of the merchant who reaches one case. Asks the database each time. */
@ApplicationScoped
class Visitors implements IdentityProvider<VisitRequest> {
    private final CaseLinks links;

    Visitors(CaseLinks links) {
        this.links = links;
    }

    @Override
    public Class<VisitRequest> getRequestType() {
        return VisitRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(VisitRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> links.visitedWith(request.visit())
                .map(Visitors::identity)
                .orElseThrow(AuthenticationFailedException::new));
    }

    private static SecurityIdentity identity(CaseLink link) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(Actor.visitorName(link.id())))
                .addRole(Role.MERCHANT.name())
                .addAttribute(CurrentActor.MID, link.mid())
                .addAttribute(CurrentActor.ONLY_CASE, link.caseNumber())
                .addAttribute(CurrentActor.DISPLAY_NAME, link.address())
                .build();
    }
}
