package io.redress.cases.api;

import io.redress.cases.WithdrawClaim;
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

/** The merchant, or the program that filed it, takes a claim back; the desk may not. */
@Path("/api/v1/cases/{number}/withdrawal")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"MERCHANT", "ACQUIRER"})
@Tag(name = "Cases")
public class WithdrawalResource {
    private final WithdrawClaim withdraw;
    private final CurrentActor actor;

    WithdrawalResource(WithdrawClaim withdraw, CurrentActor actor) {
        this.withdraw = withdraw;
        this.actor = actor;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Withdraw a claim", description = "At any point before the decision holds.")
    @APIResponse(
            responseCode = "200",
            description = "The case as it stands now.",
            content = @Content(schema = @Schema(implementation = CaseView.class)))
    public CaseView withdraw(@RestPath String number, @NotNull @Valid Reason body) {
        return CaseView.of(withdraw.withdraw(number, body.reason(), actor.get()), actor.get());
    }
}
