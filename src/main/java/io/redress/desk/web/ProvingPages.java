package io.redress.desk.web;

import io.redress.desk.web.words.DeskFormMessages;
import io.redress.identity.CurrentActor;
import io.redress.proof.UsedRow;
import io.redress.proof.answering.PickPayment;
import io.redress.proof.answering.ProveClaim;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Asking the records again, and saying which of several payments is meant. */
@Path("/desk/cases/{number}")
@RolesAllowed({"LIAISON", "LEAD"})
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ProvingPages {
    private final ProveClaim proveClaim;
    private final PickPayment pickPayment;
    private final Attempt attempt;
    private final CurrentActor actor;

    ProvingPages(ProveClaim proveClaim, PickPayment pickPayment, Attempt attempt, CurrentActor actor) {
        this.proveClaim = proveClaim;
        this.pickPayment = pickPayment;
        this.attempt = attempt;
        this.actor = actor;
    }

    @POST
    @Path("/proof")
    public Response again(@RestPath String number) {
        return attempt.plain(number, () -> proveClaim.proveAgain(number, actor.get()), DeskFormMessages::said_proved);
    }

    @POST
    @Path("/payment")
    public Response pick(@RestPath String number, @RestForm UsedRow.Source source, @RestForm Long row) {
        if (source == null || row == null) {
            throw RuleViolation.of(Rule.NOT_FOUND);
        }
        return attempt.plain(
                number, () -> pickPayment.pick(number, source, row, actor.get()), DeskFormMessages::said_picked);
    }
}
