package io.redress.desk.web;

import io.redress.cases.CaseStatus;
import io.redress.cases.DisputeCase;
import io.redress.desk.web.form.ApprovalForm;
import io.redress.desk.web.form.ProposalForm;
import io.redress.desk.web.form.Reading;
import io.redress.identity.CurrentActor;
import io.redress.resolution.Decide;
import io.redress.resolution.Decision;
import io.redress.resolution.Propose;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;

/** Proposing how a case ends, and the second person's word on it. */
@Path("/desk/cases/{number}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class DecidingPages {
    private final Propose propose;
    private final Decide decide;
    private final Attempt attempt;
    private final CurrentActor actor;

    DecidingPages(Propose propose, Decide decide, Attempt attempt, CurrentActor actor) {
        this.propose = propose;
        this.decide = decide;
        this.attempt = attempt;
        this.actor = actor;
    }

    @POST
    @Path("/proposal")
    @RolesAllowed({"LIAISON", "LEAD"})
    public Response propose(@RestPath String number, @BeanParam ProposalForm form) {
        var reading = new Reading();
        var made = form.read(reading);
        return attempt.of(
                number, form, reading, about -> propose.propose(number, made, null, actor.get()), this::saidOfProposal);
    }

    @POST
    @Path("/approval")
    @RolesAllowed("LEAD")
    public Response decide(@RestPath String number, @BeanParam ApprovalForm form) {
        var reading = new Reading();
        var decision = reading.choice("decision", Decision.class, form.decision());
        var note = reading.optional("decisionNote", form.decisionNote(), 1000);
        return attempt.of(
                number,
                form,
                reading,
                about -> decide.decide(number, decision, note, null, actor.get()),
                about -> decision == Decision.APPROVE
                        ? attempt.say().said_approved()
                        : attempt.say().said_returned());
    }

    private String saidOfProposal(DisputeCase about) {
        return about.status() == CaseStatus.RESOLVED
                ? attempt.say().said_resolved()
                : attempt.say().said_proposed();
    }
}
