package io.redress.suspicions.api;

import io.redress.api.Choice;
import io.redress.api.Paging;
import io.redress.identity.CurrentActor;
import io.redress.proof.narration.ReasonSentences;
import io.redress.shared.Page;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import io.redress.suspicions.Precision;
import io.redress.suspicions.Precisions;
import io.redress.suspicions.SettleSuspicions;
import io.redress.suspicions.SuspicionState;
import io.redress.suspicions.Suspicions;
import io.redress.suspicions.SweepRun;
import io.redress.suspicions.SweepRuns;
import io.redress.web.ReaderLanguage;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Faults that the records show and that nobody has claimed. */
@Path("/api/v1/suspicions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Suspicions")
public class SuspicionResource {
    private final Suspicions suspicions;
    private final SweepRuns runs;
    private final SettleSuspicions settle;
    private final Precisions precisions;
    private final CurrentActor actor;
    private final ReasonSentences sentences;
    private final ReaderLanguage reader;

    SuspicionResource(
            Suspicions suspicions,
            SweepRuns runs,
            SettleSuspicions settle,
            Precisions precisions,
            CurrentActor actor,
            ReasonSentences sentences,
            ReaderLanguage reader) {
        this.suspicions = suspicions;
        this.runs = runs;
        this.settle = settle;
        this.precisions = precisions;
        this.actor = actor;
        this.sentences = sentences;
        this.reader = reader;
    }

    @GET
    @RolesAllowed({"LIAISON", "LEAD", "MANAGER", "ADMIN"})
    @Operation(summary = "List suspected faults, the youngest first")
    @APIResponse(responseCode = "200", description = "A page of suspected faults.")
    public Page<SuspicionView> list(
            @RestQuery @Parameter(schema = @Schema(implementation = SuspicionState.class)) String state,
            @RestQuery @Parameter(description = "1 to 100, otherwise 20") String limit,
            @RestQuery @Parameter(description = "`next` of the page before") String after) {
        var paging = Paging.of(limit, after);
        var newest = suspicions.newest(Choice.of(SuspicionState.class, "state", state), paging.limit(), paging.after());
        return Page.of(newest, paging.limit(), last -> Paging.cursor(last.id()))
                .map(fault -> SuspicionView.of(fault, reason -> sentences.of(reason, reader.locale())));
    }

    @GET
    @Path("/precision")
    @RolesAllowed({"LIAISON", "LEAD", "MANAGER", "ADMIN"})
    @Operation(summary = "Read how often suspicions were right")
    @APIResponse(responseCode = "200", description = "Counts of decided cases, of upheld ones, and of dismissals.")
    public Precision precision() {
        return precisions.now();
    }

    @POST
    @Path("/sweep")
    @RolesAllowed({"LEAD", "ADMIN"})
    @Operation(
            summary = "Look through the records of a period",
            description = "By itself this happens every night. Done in the background; at most 101 days at once.")
    @APIResponse(responseCode = "202", description = "Asked for; Location tells how far it is.")
    public Response sweep(
            @RestQuery @Parameter(description = "first day of the payments, YYYY-MM-DD") String from,
            @RestQuery @Parameter(description = "last day, included") String to) {
        var id = runs.ask(day("from", from), day("to", to), actor.get());
        return Response.accepted(runs.get(id))
                .location(URI.create("/api/v1/suspicions/sweeps/" + id))
                .build();
    }

    @GET
    @Path("/sweeps/{id}")
    @RolesAllowed({"LIAISON", "LEAD", "MANAGER", "ADMIN"})
    @Operation(summary = "Read how far a look through the records is, and what it found")
    @APIResponse(responseCode = "200", description = "The counts grow while it runs.")
    public SweepRun sweep(@RestPath long id) {
        return runs.get(id);
    }

    @POST
    @Path("/cases")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"LIAISON", "LEAD"})
    @Operation(
            summary = "Open cases for chosen ones",
            description = "Each is filed for its merchant and proven in its filing; one that has a case keeps it.")
    @APIResponse(responseCode = "200", description = "The case of each, or why there is none.")
    public List<SettleSuspicions.Opened> open(@NotNull @Valid ChosenSuspicions chosen) {
        return settle.open(chosen.ids(), actor.get());
    }

    @POST
    @Path("/{id}/dismissal")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"LIAISON", "LEAD"})
    @Operation(summary = "Dismiss one", description = "It is not found again.")
    @APIResponse(responseCode = "204", description = "Dismissed.")
    public void dismiss(@RestPath long id, @NotNull @Valid Dismissal body) {
        settle.dismiss(id, body.reason(), actor.get());
    }

    private static LocalDate day(String parameter, String text) {
        if (text == null || text.isEmpty()) {
            throw RuleViolation.on(parameter, Rule.REQUIRED);
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw RuleViolation.on(parameter, Rule.MALFORMED).with("expected", "YYYY-MM-DD");
        }
    }
}
