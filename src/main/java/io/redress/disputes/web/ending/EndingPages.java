package io.redress.disputes.web.ending;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.redress.cases.CaseAction;
import io.redress.cases.CloseCase;
import io.redress.cases.ReopenCase;
import io.redress.cases.WithdrawClaim;
import io.redress.disputes.web.Phrases;
import io.redress.identity.CurrentActor;
import io.redress.shared.FreeText;
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

/** The merchant takes the claim back, accepts the outcome, or appeals against it; each on a page that asks once more. */
@Path("/disputes/{number}")
@RolesAllowed("MERCHANT")
@Produces(MediaType.TEXT_HTML)
public class EndingPages {
    private static final int LONGEST_REASON = 1000;

    private final Ending ending;
    private final WithdrawClaim withdrawClaim;
    private final CloseCase closeCase;
    private final ReopenCase reopenCase;
    private final Phrases phrases;
    private final CurrentActor actor;

    EndingPages(
            Ending ending,
            WithdrawClaim withdrawClaim,
            CloseCase closeCase,
            ReopenCase reopenCase,
            Phrases phrases,
            CurrentActor actor) {
        this.ending = ending;
        this.withdrawClaim = withdrawClaim;
        this.closeCase = closeCase;
        this.reopenCase = reopenCase;
        this.phrases = phrases;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "disputes/ending")
    static class Templates {
        static native TemplateInstance withdraw(EndingView view, FormErrors errors);

        static native TemplateInstance accept(EndingView view, FormErrors errors);

        static native TemplateInstance appeal(EndingView view, FormErrors errors);

        private Templates() {}
    }

    @GET
    @Path("/withdrawal")
    public Response askToWithdraw(@RestPath String number) {
        return ending.ask(number, CaseAction.WITHDRAW, Templates::withdraw);
    }

    @POST
    @Path("/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@RestPath String number, @RestForm String reason) {
        return ending.take(number, reason, Templates::withdraw, () -> {
            withdrawClaim.withdraw(number, FreeText.required("reason", reason, LONGEST_REASON), actor.get());
            return phrases.disputes().withdrawn();
        });
    }

    @GET
    @Path("/acceptance")
    public Response askToAccept(@RestPath String number) {
        return ending.ask(number, CaseAction.ACCEPT, Templates::accept);
    }

    @POST
    @Path("/acceptance")
    public Response accept(@RestPath String number) {
        return ending.take(number, null, Templates::accept, () -> {
            closeCase.accept(number, actor.get());
            return phrases.ending().accepted();
        });
    }

    @GET
    @Path("/reopening")
    public Response askToAppeal(@RestPath String number) {
        return ending.ask(number, CaseAction.REOPEN, Templates::appeal);
    }

    @POST
    @Path("/reopening")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response appeal(@RestPath String number, @RestForm String reason) {
        return ending.take(number, reason, Templates::appeal, () -> {
            reopenCase.reopen(number, FreeText.required("reason", reason, LONGEST_REASON), actor.get());
            return phrases.disputes().appealed();
        });
    }
}
