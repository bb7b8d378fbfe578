package io.redress.disputes.web.filing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.redress.cases.FileClaim;
import io.redress.disputes.filing.FilingPage;
import io.redress.disputes.filing.WhichPayment;
import io.redress.disputes.web.Phrases;
import io.redress.disputes.web.filing.Journey.Shown;
import io.redress.disputes.web.filing.form.FieldRules;
import io.redress.disputes.web.filing.form.PaymentForm;
import io.redress.disputes.web.filing.form.Sent;
import io.redress.web.Flash;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The second page: which payment it was. What fits in the records is shown on the same page, to pick from. */
@Path("/disputes/drafts/{id}/payment")
@RolesAllowed("MERCHANT")
@Produces(MediaType.TEXT_HTML)
public class PaymentPages {
    private final Journey journey;
    private final Matches matches;
    private final FieldRules rules;
    private final FileClaim fileClaim;
    private final Phrases phrases;
    private final Flash flash;

    PaymentPages(
            Journey journey, Matches matches, FieldRules rules, FileClaim fileClaim, Phrases phrases, Flash flash) {
        this.journey = journey;
        this.matches = matches;
        this.rules = rules;
        this.fileClaim = fileClaim;
        this.phrases = phrases;
        this.flash = flash;
    }

    @CheckedTemplate(basePath = "disputes/filing")
    static class Templates {
        static native TemplateInstance payment(StepView at, PaymentForm typed, PaymentView view);

        private Templates() {}
    }

    /** @param found not empty to show what fits in the records */
    @GET
    public Response show(@RestPath String id, @RestQuery String change, @RestQuery String found) {
        return journey.show(id, FilingPage.PAYMENT, change, shown -> page(shown, null, found != null));
    }

    /** Keeps what was typed, so that it is not lost, and looks for it in the records. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response seek(@RestPath String id, @BeanParam PaymentForm form, @BeanParam Sent sent) {
        var answer = journey.keep(
                id,
                FilingPage.PAYMENT,
                sent,
                fields -> {
                    var sought = form.read(fields, rules, fileClaim);
                    return answers -> answers.with(sought.picking(kept(sought, answers.payment())));
                },
                shown -> page(shown, form.masked(), false));
        var draft = journey.draft(id);
        if (answer.getStatus() != 303 || draft.filedAs() != null) {
            return answer;
        }
        if (matches.none(draft)) {
            flash.note(phrases.finding().not_found());
            return answer;
        }
        return Journey.seeOther(
                Journey.path(id, FilingPage.PAYMENT) + "?found=1" + (sent.isChange() ? "&change=1" : ""));
    }

    /** The same numbers mean the same record. */
    private static WhichPayment.PickedRecord kept(WhichPayment sought, WhichPayment before) {
        return before != null && before.picking(null).equals(sought) ? before.picked() : null;
    }

    /** Says which of those that fit it was, or that it was none of them. */
    @POST
    @Path("/choice")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(@RestPath String id, @RestForm String pick, @BeanParam Sent sent) {
        return journey.keep(
                id,
                FilingPage.PAYMENT,
                sent,
                fields -> {
                    var picked = fields.read("pick", () -> matches.picked(journey.draft(id), pick));
                    return answers -> answers.with(answers.payment().picking(picked.record()));
                },
                shown -> page(shown, null, true));
    }

    private TemplateInstance page(Shown shown, PaymentForm typed, boolean found) {
        var told = shown.answers().payment();
        var form = typed != null ? typed : told == null ? PaymentForm.BLANK : PaymentForm.of(told);
        return Templates.payment(shown.step(), form, matches.view(shown.draft(), found));
    }
}
