package io.redress.proof.api;

import io.redress.identity.CurrentActor;
import io.redress.proof.answering.PickPayment;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Which payment a case speaks of. */
@Path("/api/v1/cases/{number}/payment")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"MERCHANT", "ACQUIRER", "LIAISON", "LEAD"})
@Tag(name = "Proof")
public class PaymentResource {
    private final PickPayment pickPayment;
    private final CurrentActor actor;

    PaymentResource(PickPayment pickPayment, CurrentActor actor) {
        this.pickPayment = pickPayment;
        this.actor = actor;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say which of several payments is meant",
            description = "Where several fit, the proof lists them as rows of the role CANDIDATE.")
    @APIResponse(responseCode = "204", description = "Taken; the records were asked again about this payment.")
    public void pick(@RestPath String number, @NotNull @Valid PickedPayment picked) {
        pickPayment.pick(number, picked.source(), picked.row(), actor.get());
    }
}
