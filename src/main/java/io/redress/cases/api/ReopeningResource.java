package io.redress.cases.api;

import io.redress.cases.ReopenCase;
import io.redress.identity.CurrentActor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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

/** An appeal against an outcome, or something new that the desk found. */
@Path("/api/v1/cases/{number}/reopening")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"MERCHANT", "ACQUIRER", "LIAISON", "LEAD"})
@Tag(name = "Cases")
public class ReopeningResource {
    private final ReopenCase reopen;
    private final CurrentActor actor;

    ReopeningResource(ReopenCase reopen, CurrentActor actor) {
        this.reopen = reopen;
        this.actor = actor;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Reopen a case", description = "Within the appeal window, see `appealUntil`.")
    @APIResponse(
            responseCode = "200",
            description = "The case as it stands now.",
            content = @Content(schema = @Schema(implementation = CaseView.class)))
    public CaseView reopen(@RestPath String number, @NotNull @Valid Reason body) {
        return CaseView.of(reopen.reopen(number, body.reason(), actor.get()), actor.get());
    }
}
