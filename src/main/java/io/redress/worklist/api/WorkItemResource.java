package io.redress.worklist.api;

import io.redress.api.Paging;
import io.redress.identity.CurrentActor;
import io.redress.shared.Page;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import io.redress.worklist.Assigned;
import io.redress.worklist.QueueCursor;
import io.redress.worklist.WorkQueue;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** What waits for the caller. */
@Path("/api/v1/work-items")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Desk")
public class WorkItemResource {
    private final WorkQueue queue;
    private final Clock clock;
    private final CurrentActor actor;

    WorkItemResource(WorkQueue queue, Clock clock, CurrentActor actor) {
        this.queue = queue;
        this.clock = clock;
        this.actor = actor;
    }

    @GET
    @Transactional
    @RolesAllowed({"MERCHANT", "ACQUIRER", "LIAISON", "LEAD", "MANAGER", "ADMIN"})
    @Operation(
            summary = "List what waits for the caller's role, least working time left first",
            description = "Managers and administrators have no steps, and so an empty list.")
    @APIResponse(responseCode = "200", description = "A page of work.")
    public Page<WorkItemView> list(
            @RestQuery
                    @Parameter(
                            description = "whose cases; otherwise `anybody`",
                            schema = @Schema(enumeration = {"me", "nobody", "anybody"}))
                    String assigned,
            @RestQuery @Parameter(description = "1 to 100, otherwise 20") String limit,
            @RestQuery @Parameter(description = "`next` of the page before") String after) {
        var reader = actor.get();
        var size = Paging.of(limit, null).limit();
        var now = clock.instant();
        return queue.of(reader, assigned(assigned), null, size, QueueCursor.read(after))
                .map(item -> WorkItemView.of(item, reader.isStaff(), now));
    }

    private static Assigned assigned(String name) {
        return switch (name == null ? "" : name) {
            case "", "anybody" -> Assigned.TO_ANYBODY;
            case "me" -> Assigned.TO_ME;
            case "nobody" -> Assigned.TO_NOBODY;
            default -> throw RuleViolation.on("assigned", Rule.NOT_A_CHOICE).with("allowed", "me, nobody, anybody");
        };
    }
}
