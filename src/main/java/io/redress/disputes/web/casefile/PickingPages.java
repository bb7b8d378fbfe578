package io.redress.disputes.web.casefile;

import io.redress.disputes.web.Phrases;
import io.redress.identity.CurrentActor;
import io.redress.proof.UsedRow;
import io.redress.proof.answering.PickPayment;
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

/** The merchant says which of several payments was meant. */
@Path("/disputes/{number}/payment")
@RolesAllowed("MERCHANT")
public class PickingPages {
    private final PickPayment pickPayment;
    private final Attempt attempt;
    private final Phrases phrases;
    private final CurrentActor actor;

    PickingPages(PickPayment pickPayment, Attempt attempt, Phrases phrases, CurrentActor actor) {
        this.pickPayment = pickPayment;
        this.attempt = attempt;
        this.phrases = phrases;
        this.actor = actor;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response pick(@RestPath String number, @RestForm UsedRow.Source source, @RestForm Long row) {
        if (source == null || row == null) {
            throw RuleViolation.of(Rule.NOT_FOUND);
        }
        return attempt.take(number, CaseDraft.none(), () -> {
            pickPayment.pick(number, source, row, actor.get());
            return phrases.found().picked();
        });
    }
}
