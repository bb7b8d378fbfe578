package io.redress.testing;

import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Pages that go wrong, for the tests of the shells. */
@Path("/probe")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class ProbePages {
    @GET
    @Path("/conflict")
    public String conflict() {
        throw RuleViolation.of(Rule.STATUS_DOES_NOT_ALLOW);
    }

    @GET
    @Path("/broken")
    public String broken() {
        throw new IllegalStateException("a secret word");
    }

    @GET
    @Path("/merchant")
    @RolesAllowed("MERCHANT")
    public String merchant() {
        return "a page for merchants";
    }

    @GET
    @Path("/lead")
    @RolesAllowed("LEAD")
    public String lead() {
        return "a page for leads";
    }

    @POST
    @Path("/form")
    public String form() {
        return "done";
    }
}
