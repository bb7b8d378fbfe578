package io.redress.disputes.web.casefile;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.redress.cases.ReopenCase;
import io.redress.cases.WithdrawClaim;
import io.redress.disputes.web.Phrases;
import io.redress.disputes.web.TypedFields;
import io.redress.identity.CurrentActor;
import io.redress.web.FormErrors;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** The merchant's page of one case, and what may be done there besides sending papers. */
@Path("/disputes")
@RolesAllowed("MERCHANT")
@Produces(MediaType.TEXT_HTML)
public class CasePages {
    private static final int LONGEST_REASON = 1000;

    private final ShowCase showCase;
    private final Attempt attempt;
    private final WithdrawClaim withdrawClaim;
    private final ReopenCase reopenCase;
    private final Phrases phrases;
    private final CurrentActor actor;

    CasePages(
            ShowCase showCase,
            Attempt attempt,
            WithdrawClaim withdrawClaim,
            ReopenCase reopenCase,
            Phrases phrases,
            CurrentActor actor) {
        this.showCase = showCase;
        this.attempt = attempt;
        this.withdrawClaim = withdrawClaim;
        this.reopenCase = reopenCase;
        this.phrases = phrases;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "disputes")
    static class Templates {
        static native TemplateInstance page(CaseView view, CaseDraft draft, FormErrors errors);

        private Templates() {}
    }

    @GET
    @Path("/{number}")
    public TemplateInstance page(@RestPath String number) {
        return Templates.page(showCase.to(actor.get(), number), CaseDraft.none(), FormErrors.none());
    }

    @POST
    @Path("/{number}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@RestPath String number, @RestForm String reason) {
        return attempt.take(number, CaseDraft.ofReason(reason), () -> {
            var why = TypedFields.words("reason", reason, LONGEST_REASON, true);
            withdrawClaim.withdraw(number, why, actor.get());
            return phrases.disputes().withdrawn();
        });
    }

    @POST
    @Path("/{number}/reopening")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response appeal(@RestPath String number, @RestForm String reason) {
        return attempt.take(number, CaseDraft.ofReason(reason), () -> {
            var why = TypedFields.words("reason", reason, LONGEST_REASON, true);
            reopenCase.reopen(number, why, actor.get());
            return phrases.disputes().appealed();
        });
    }
}
