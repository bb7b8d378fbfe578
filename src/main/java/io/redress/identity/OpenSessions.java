package io.redress.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TrustedAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Who comes back with the cookie of the sign-in form. Stands before the provider of security-jpa, which would let a
 * disabled account go on until its cookie ends.
 */
@ApplicationScoped
class OpenSessions implements IdentityProvider<TrustedAuthenticationRequest> {
    private final SignedIn signedIn;

    OpenSessions(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public Class<TrustedAuthenticationRequest> getRequestType() {
        return TrustedAuthenticationRequest.class;
    }

    @Override
    public int priority() {
        // the providers of security-jpa stand at 1001, the default
        return 2 * SYSTEM_FIRST;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TrustedAuthenticationRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> signedIn.active(request.getPrincipal())
                .map(signedIn::identity)
                .orElseThrow(AuthenticationFailedException::new));
    }
}
