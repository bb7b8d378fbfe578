package io.redress.identity.visits;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Somebody comes with the cookie of a visit. */
public final class VisitRequest extends BaseAuthenticationRequest {
    private final String visit;

    public VisitRequest(String visit) {
        this.visit = visit;
    }

    String visit() {
        return visit;
    }
}
