package io.redress.resolution.api;

import io.redress.cases.Cases;
import io.redress.identity.CurrentActor;
import io.redress.resolution.Approvals;
import io.redress.resolution.Decide;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The second pair of eyes on money. */
@Path("/api/v1/cases/{number}/approval")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("LEAD")
@Tag(name = "Decision")
public class ApprovalResource {
    private final Decide decide;
    private final Approvals approvals;
    private final Cases cases;
    private final CurrentActor actor;

    ApprovalResource(Decide decide, Approvals approvals, Cases cases, CurrentActor actor) {
        this.decide = decide;
        this.approvals = approvals;
        this.cases = cases;
        this.actor = actor;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Approve a proposal or send it back",
            description = "Never by the one who made it; sending back needs a note.")
    @APIResponseSchema(
            value = ProposalView.class,
            responseCode = "200",
            responseDescription = "The proposal after the decision.")
    public ProposalView decide(@RestPath String number, @NotNull @Valid NewDecision body) {
        var decided = decide.decide(number, body.decision(), body.note(), null, actor.get());
        return ProposalView.of(
                decided,
                approvals.of(decided),
                cases.visibleTo(actor.get(), number).status());
    }
}
