package io.redress.cases.api;

import io.redress.cases.AssignCase;
import io.redress.identity.CurrentActor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
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

/** Who works on a case. */
@Path("/api/v1/cases/{number}/assignment")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"LIAISON", "LEAD"})
@Tag(name = "Desk")
public class AssignmentResource {
    private final AssignCase assign;
    private final CurrentActor actor;

    AssignmentResource(AssignCase assign, CurrentActor actor) {
        this.assign = assign;
        this.actor = actor;
    }

    @POST
    @Operation(
            summary = "Take a case",
            description = "The case is assigned to the caller; a lead may take it over from somebody else.")
    @APIResponse(
            responseCode = "200",
            description = "The caller has the case.",
            content = @Content(schema = @Schema(implementation = CaseView.class)))
    public CaseView take(@RestPath String number) {
        return CaseView.of(assign.take(number, actor.get()), actor.get());
    }

    @DELETE
    @Operation(summary = "Put a case back into the queue")
    @APIResponse(responseCode = "204", description = "Nobody has the case.")
    public void release(@RestPath String number) {
        assign.release(number, actor.get());
    }
}
