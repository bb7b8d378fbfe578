package io.redress.desk.web;

import io.redress.cases.ReopenCase;
import io.redress.desk.web.form.Reading;
import io.redress.desk.web.form.ReopeningForm;
import io.redress.identity.CurrentActor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;

/** Reopening what was resolved; withdrawing is the merchant's. */
@Path("/desk/cases/{number}")
@RolesAllowed({"LIAISON", "LEAD"})
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class EndingPages {
    private static final int LONGEST = 1000;

    private final ReopenCase reopen;
    private final Attempt attempt;
    private final CurrentActor actor;

    EndingPages(ReopenCase reopen, Attempt attempt, CurrentActor actor) {
        this.reopen = reopen;
        this.attempt = attempt;
        this.actor = actor;
    }

    @POST
    @Path("/reopening")
    public Response reopen(@RestPath String number, @BeanParam ReopeningForm form) {
        var reading = new Reading();
        var reason = reading.required("reopeningReason", form.reopeningReason(), LONGEST);
        return attempt.of(
                number, form, reading, about -> reopen.reopen(number, reason, actor.get()), about -> attempt.say()
                        .said_reopened());
    }
}
