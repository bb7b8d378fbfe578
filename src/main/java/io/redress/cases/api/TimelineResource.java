package io.redress.cases.api;

import io.redress.api.Paging;
import io.redress.cases.Cases;
import io.redress.cases.narration.Narrator;
import io.redress.cases.timeline.Timeline;
import io.redress.cases.timeline.TimelineEntry;
import io.redress.identity.CurrentActor;
import io.redress.shared.Page;
import io.redress.web.ReaderLanguage;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What happened to a case. */
@Path("/api/v1/cases/{number}/timeline")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class TimelineResource {
    private final Cases cases;
    private final Timeline timeline;
    private final Narrator narrator;
    private final Bystanders bystanders;
    private final CurrentActor actor;

    TimelineResource(Cases cases, Timeline timeline, Narrator narrator, Bystanders bystanders, CurrentActor actor) {
        this.cases = cases;
        this.timeline = timeline;
        this.narrator = narrator;
        this.bystanders = bystanders;
        this.actor = actor;
    }

    @GET
    @Transactional
    @RolesAllowed({"MERCHANT", "ACQUIRER", "LIAISON", "LEAD", "MANAGER", "ADMIN"})
    @Operation(
            summary = "Read what happened to a case, the oldest first",
            description = "Sentences are English, or Chinese where `Accept-Language` prefers it. Merchants and"
                    + " integrators see no internal entries and no names of staff: those are `desk`.")
    @APIResponse(responseCode = "200", description = "A page of entries.")
    public Page<EntryView> read(
            @RestPath String number,
            @RestQuery @Parameter(description = "1 to 100, otherwise 20") String limit,
            @RestQuery @Parameter(description = "`next` of the page before") String after,
            @RestHeader("Accept-Language") @Parameter(hidden = true) String language) {
        var reader = actor.get();
        var paging = Paging.of(limit, after);
        var about = cases.visibleTo(reader, number);
        var inside = CaseView.insider(reader);
        var page = paging.cut(timeline.of(about.id(), inside), TimelineEntry::id);
        var names = inside
                ? Bystanders.Names.ALL
                : bystanders.knownTo(reader, about.payment().mid());
        var locale = ReaderLanguage.ofProgram(language);
        return page.map(entry -> EntryView.of(entry, names, narrator, locale));
    }
}
