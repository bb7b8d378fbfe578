package io.redress.evidence.api;

import io.redress.api.Paging;
import io.redress.cases.Cases;
import io.redress.evidence.EvidenceContent;
import io.redress.evidence.EvidenceItem;
import io.redress.evidence.EvidenceItems;
import io.redress.evidence.GiveEvidence;
import io.redress.evidence.receiving.ReceiveFile;
import io.redress.identity.CurrentActor;
import io.redress.shared.Page;
import io.redress.web.files.StrangersFile;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Papers and statements: given, listed, downloaded. */
@Path("/api/v1/cases/{number}/evidence")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evidence")
public class EvidenceResource {
    private final ReceiveFile receiveFile;
    private final GiveEvidence giveEvidence;
    private final Cases cases;
    private final EvidenceItems items;
    private final EvidenceContent content;
    private final CurrentActor actor;

    EvidenceResource(
            ReceiveFile receiveFile,
            GiveEvidence giveEvidence,
            Cases cases,
            EvidenceItems items,
            EvidenceContent content,
            CurrentActor actor) {
        this.receiveFile = receiveFile;
        this.giveEvidence = giveEvidence;
        this.cases = cases;
        this.items = items;
        this.content = content;
        this.actor = actor;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({"MERCHANT", "ACQUIRER", "LIAISON", "LEAD"})
    @Operation(
            summary = "Give evidence",
            description = "When it was the last paper asked for, the case goes on to review.")
    @APIResponse(
            responseCode = "201",
            description = "Kept; `Location` is the address of its content.",
            content = @Content(schema = @Schema(implementation = EvidenceView.class)))
    public RestResponse<EvidenceView> give(@RestPath String number, GivenEvidence form) {
        giveEvidence.requireTaking(number, actor.get());
        var item = giveEvidence.give(number, form.kind(), form.content(receiveFile), actor.get());
        var address = URI.create("/api/v1/cases/%s/evidence/%d/content".formatted(number, item.id()));
        return RestResponse.ResponseBuilder.<EvidenceView>created(address)
                .entity(EvidenceView.of(item))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({"MERCHANT", "ACQUIRER", "LIAISON", "LEAD", "MANAGER", "ADMIN"})
    @Operation(summary = "List the evidence of a case, the oldest first")
    @APIResponse(responseCode = "200", description = "A page of evidence.")
    public Page<EvidenceView> list(@RestPath String number, @RestQuery String limit, @RestQuery String after) {
        var paging = Paging.of(limit, after);
        var given = items.of(cases.visibleTo(actor.get(), number).id());
        return paging.cut(given, EvidenceItem::id).map(EvidenceView::of);
    }

    @GET
    @Path("/{id}/content")
    @Produces(MediaType.WILDCARD)
    @Transactional
    @RolesAllowed({"MERCHANT", "ACQUIRER", "LIAISON", "LEAD", "MANAGER", "ADMIN"})
    @Operation(summary = "Download a piece of evidence")
    @APIResponse(
            responseCode = "200",
            description = "The bytes, to be saved and never shown in place.",
            content = @Content(mediaType = "application/octet-stream"))
    public Response content(@RestPath String number, @RestPath long id) {
        var item = items.of(cases.visibleTo(actor.get(), number).id(), id);
        return StrangersFile.toSave(content.read(item), item.mediaType(), item.fileName(), number + "-" + item.id());
    }
}
