package io.redress.cases.api;

import io.redress.cases.CloseCase;
import io.redress.identity.CurrentActor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The merchant, or the program that filed the claim, accepts the outcome. */
@Path("/api/v1/cases/{number}/acceptance")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"MERCHANT", "ACQUIRER"})
@Tag(name = "Cases")
public class AcceptanceResource {
    private final CloseCase closeCase;
    private final CurrentActor actor;

    AcceptanceResource(CloseCase closeCase, CurrentActor actor) {
        this.closeCase = closeCase;
        this.actor = actor;
    }

    @POST
    @Operation(summary = "Accept the outcome", description = "The case is closed, and nobody can appeal any more.")
    @APIResponse(
            responseCode = "200",
            description = "The case as it stands now.",
            content = @Content(schema = @Schema(implementation = CaseView.class)))
    public CaseView accept(@RestPath String number) {
        return CaseView.of(closeCase.accept(number, actor.get()), actor.get());
    }
}
