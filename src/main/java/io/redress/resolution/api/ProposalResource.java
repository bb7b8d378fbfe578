package io.redress.resolution.api;

import io.redress.cases.Cases;
import io.redress.identity.CurrentActor;
import io.redress.resolution.Approvals;
import io.redress.resolution.NewProposal;
import io.redress.resolution.Proposals;
import io.redress.resolution.Propose;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** How the desk proposes to end a case. */
@Path("/api/v1/cases/{number}/proposal")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decision")
public class ProposalResource {
    private static final String GIVE_BACK = """
            {"outcome": "UPHELD", "remedy": "CREDIT_ADJUSTMENT", "amountFen": 12500, "reason": "记录显示重复扣款"}""";

    private final Propose propose;
    private final Proposals proposals;
    private final Approvals approvals;
    private final Cases cases;
    private final CurrentActor actor;

    ProposalResource(Propose propose, Proposals proposals, Approvals approvals, Cases cases, CurrentActor actor) {
        this.propose = propose;
        this.proposals = proposals;
        this.approvals = approvals;
        this.cases = cases;
        this.actor = actor;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"LIAISON", "LEAD"})
    @Operation(
            summary = "Propose a decision",
            description = "It holds at once, or waits for a second person: see `caseStatus`.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "give the money back", value = GIVE_BACK)))
    @APIResponse(
            responseCode = "201",
            description = "Proposed.",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    public RestResponse<ProposalView> propose(@RestPath String number, @NotNull @Valid NewProposal body) {
        var made = propose.propose(number, body, null, actor.get());
        var status = cases.visibleTo(actor.get(), number).status();
        return RestResponse.ResponseBuilder.<ProposalView>created(URI.create("/api/v1/cases/" + number + "/proposal"))
                .entity(ProposalView.of(made, Optional.empty(), status))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({"LIAISON", "LEAD", "MANAGER", "ADMIN"})
    @Operation(summary = "Read the last proposal, and what the second person said to it")
    @APIResponseSchema(
            value = ProposalView.class,
            responseCode = "200",
            responseDescription = "The proposal under way, or the last one.")
    public ProposalView last(@RestPath String number) {
        var about = cases.visibleTo(actor.get(), number);
        return proposals.of(about.id()).stream()
                .reduce((earlier, later) -> later)
                .map(last -> ProposalView.of(last, approvals.of(last), about.status()))
                .orElseThrow(() -> RuleViolation.of(Rule.NOT_FOUND));
    }
}
