package io.redress.evidence.api;

import io.redress.api.Paging;
import io.redress.cases.Cases;
import io.redress.evidence.AskForEvidence;
import io.redress.evidence.EvidenceRequest;
import io.redress.evidence.EvidenceRequests;
import io.redress.identity.CurrentActor;
import io.redress.shared.Page;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Papers that the desk asks of the merchant. */
@Path("/api/v1/cases/{number}/evidence-requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evidence")
public class EvidenceRequestResource {
    private final AskForEvidence askForEvidence;
    private final Cases cases;
    private final EvidenceRequests requests;
    private final CurrentActor actor;

    EvidenceRequestResource(AskForEvidence askForEvidence, Cases cases, EvidenceRequests requests, CurrentActor actor) {
        this.askForEvidence = askForEvidence;
        this.cases = cases;
        this.requests = requests;
        this.actor = actor;
    }

    @POST
    @ResponseStatus(201)
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"LIAISON", "LEAD"})
    @Operation(summary = "Ask the merchant for papers", description = "Takes the place of a request still open.")
    @RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "two papers",
                                            value = "{\"kinds\": [\"RECEIPT\", \"BANK_SMS\"], \"note\": \"请补充\"}")))
    @APIResponseSchema(
            value = EvidenceRequestView.class,
            responseCode = "201",
            responseDescription = "Asked; the case waits for the merchant.")
    public EvidenceRequestView ask(@RestPath String number, @NotNull @Valid NewEvidenceRequest body) {
        return EvidenceRequestView.of(askForEvidence.ask(number, body.kinds(), body.note(), null, actor.get()));
    }

    @GET
    @Transactional
    @RolesAllowed({"MERCHANT", "ACQUIRER", "LIAISON", "LEAD", "MANAGER", "ADMIN"})
    @Operation(summary = "List the papers that were asked for, the oldest first")
    @APIResponse(responseCode = "200", description = "A page of requests.")
    public Page<EvidenceRequestView> list(@RestPath String number, @RestQuery String limit, @RestQuery String after) {
        var paging = Paging.of(limit, after);
        var asked = requests.of(cases.visibleTo(actor.get(), number).id());
        return paging.cut(asked, EvidenceRequest::id).map(EvidenceRequestView::of);
    }
}
