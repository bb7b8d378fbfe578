package io.redress.cases.api;

import io.redress.api.Choice;
import io.redress.api.Paging;
import io.redress.cases.CaseFilter;
import io.redress.cases.CaseStatus;
import io.redress.cases.Cases;
import io.redress.cases.Claim;
import io.redress.cases.DisputeCase;
import io.redress.cases.FileClaim;
import io.redress.cases.NewClaim;
import io.redress.identity.CurrentActor;
import io.redress.shared.Page;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Files cases and reads them. */
@Path("/api/v1/cases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class CaseResource {
    private static final String CLAIM = """
            {"ref": "C0040", "claim": "FAILED_BUT_DEBITED", "transaction": {"mid": "898310059990001", \
            "tid": "74407969", "date": "2026-10-27", "amountFen": 12500, "cardLast4": "8026", "traceNo": "715359", \
            "rrn": "630012146417"}, "claimedFen": 12500, "narrative": "POS提示交易失败,顾客手机收到扣款短信。"}""";

    private final FileClaim fileClaim;
    private final Cases cases;
    private final CurrentActor actor;

    CaseResource(FileClaim fileClaim, Cases cases, CurrentActor actor) {
        this.fileClaim = fileClaim;
        this.cases = cases;
        this.actor = actor;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"MERCHANT", "ACQUIRER", "LIAISON", "LEAD"})
    @Operation(
            summary = "File a claim",
            description = "The same `ref` from the same caller again is the same claim: nothing is filed twice.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "debited though failed", value = CLAIM)))
    @APIResponse(
            responseCode = "201",
            description = "Filed; `Location` is the case's address.",
            content = @Content(schema = @Schema(implementation = CaseView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Filed before under this `ref`; nothing was done.",
            content = @Content(schema = @Schema(implementation = CaseView.class)))
    public RestResponse<CaseView> file(@NotNull @Valid NewClaim claim) {
        var filed = fileClaim.file(claim, actor.get());
        var view = view(filed.filed());
        if (!filed.isNew()) {
            return RestResponse.ok(view);
        }
        return RestResponse.ResponseBuilder.<CaseView>created(URI.create("/api/v1/cases/" + view.number()))
                .entity(view)
                .build();
    }

    @GET
    @Path("/{number}")
    @RolesAllowed({"MERCHANT", "ACQUIRER", "LIAISON", "LEAD", "MANAGER", "ADMIN"})
    @Operation(summary = "Read a case")
    @APIResponse(
            responseCode = "200",
            description = "The case as the caller may see it.",
            content = @Content(schema = @Schema(implementation = CaseView.class)))
    public CaseView read(@RestPath String number) {
        return view(cases.visibleTo(actor.get(), number));
    }

    @GET
    @RolesAllowed({"MERCHANT", "ACQUIRER", "LIAISON", "LEAD", "MANAGER", "ADMIN"})
    @Operation(summary = "List cases, the newest first", description = "Only cases that the caller may see.")
    @APIResponse(responseCode = "200", description = "A page of cases.")
    public Page<CaseView> list(
            @RestQuery @Parameter(schema = @Schema(implementation = CaseStatus.class)) String status,
            @RestQuery @Parameter(schema = @Schema(implementation = Claim.class)) String claim,
            @RestQuery
                    @Pattern(regexp = "[0-9A-Za-z]{1,15}", message = "898310059990001")
                    @Parameter(description = "merchant id")
                    String mid,
            @RestQuery
                    @Pattern(regexp = "[a-z0-9][a-z0-9._@-]{0,59}", message = "liaison2")
                    @Parameter(description = "who works on it; staff only")
                    String assignee,
            @RestQuery @Parameter(description = "1 to 100, otherwise 20") String limit,
            @RestQuery @Parameter(description = "`next` of the page before") String after) {
        var reader = actor.get();
        if (assignee != null && !CaseView.insider(reader)) {
            throw RuleViolation.on("assignee", Rule.ROLE_MAY_NOT);
        }
        var paging = Paging.of(limit, after);
        var filter = new CaseFilter(
                Choice.of(CaseStatus.class, "status", status), Choice.of(Claim.class, "claim", claim), mid, assignee);
        var newest = cases.newest(reader, filter, paging.limit(), paging.after());
        return Page.of(newest, paging.limit(), last -> Paging.cursor(last.id())).map(this::view);
    }

    private CaseView view(DisputeCase one) {
        return CaseView.of(one, actor.get());
    }
}
