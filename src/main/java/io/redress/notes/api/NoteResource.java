package io.redress.notes.api;

import io.redress.api.Paging;
import io.redress.identity.CurrentActor;
import io.redress.notes.CaseNote;
import io.redress.notes.Notes;
import io.redress.shared.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What the desk writes down about a case for itself. */
@Path("/api/v1/cases/{number}/notes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notes")
public class NoteResource {
    private final Notes notes;
    private final CurrentActor actor;

    NoteResource(Notes notes, CurrentActor actor) {
        this.notes = notes;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({"LIAISON", "LEAD", "MANAGER", "ADMIN"})
    @Operation(summary = "List the desk's notes on a case, the oldest first", description = "Never told to merchants.")
    @APIResponse(responseCode = "200", description = "A page of notes.")
    public Page<NoteView> list(@RestPath String number, @RestQuery String limit, @RestQuery String after) {
        return Paging.of(limit, after)
                .cut(notes.of(number, actor.get()), CaseNote::id)
                .map(NoteView::of);
    }

    @POST
    @ResponseStatus(201)
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"LIAISON", "LEAD"})
    @Operation(summary = "Write a note down", description = "For the desk alone.")
    @APIResponseSchema(value = NoteView.class, responseCode = "201", responseDescription = "Written down.")
    public NoteView write(@RestPath String number, @NotNull @Valid NewNote body) {
        return NoteView.of(notes.write(number, body.text(), actor.get()));
    }
}
