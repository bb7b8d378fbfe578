package io.redress.desk.web;

import io.redress.cases.AssignCase;
import io.redress.desk.web.words.DeskFormMessages;
import io.redress.identity.CurrentActor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;

/** Taking a case, and putting it back. */
@Path("/desk/cases/{number}")
@RolesAllowed({"LIAISON", "LEAD"})
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class AssignmentPages {
    private final AssignCase assign;
    private final Attempt attempt;
    private final CurrentActor actor;

    AssignmentPages(AssignCase assign, Attempt attempt, CurrentActor actor) {
        this.assign = assign;
        this.attempt = attempt;
        this.actor = actor;
    }

    @POST
    @Path("/assignment")
    public Response take(@RestPath String number) {
        return attempt.plain(number, () -> assign.take(number, actor.get()), DeskFormMessages::said_taken);
    }

    @POST
    @Path("/release")
    public Response release(@RestPath String number) {
        return attempt.plain(number, () -> assign.release(number, actor.get()), DeskFormMessages::said_released);
    }
}
