package io.redress.disputes.web.filing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.redress.cases.FileClaim;
import io.redress.cases.NewClaim;
import io.redress.disputes.web.Phrases;
import io.redress.identity.CurrentActor;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import io.redress.web.Flash;
import io.redress.web.FormErrors;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Collection;
import java.util.List;

/** The merchant files a dispute on one page. */
@Path("/disputes")
@RolesAllowed("MERCHANT")
@Produces(MediaType.TEXT_HTML)
public class FilingPages {
    private final FilingDesk desk;
    private final FileClaim fileClaim;
    private final Phrases phrases;
    private final CurrentActor actor;
    private final Flash flash;

    FilingPages(FilingDesk desk, FileClaim fileClaim, Phrases phrases, CurrentActor actor, Flash flash) {
        this.desk = desk;
        this.fileClaim = fileClaim;
        this.phrases = phrases;
        this.actor = actor;
        this.flash = flash;
    }

    @CheckedTemplate(basePath = "disputes")
    static class Templates {
        static native TemplateInstance form(
                DisputeForm typed, FormErrors errors, FormErrors summary, FilingChoices choices);

        private Templates() {}
    }

    @GET
    @Path("/new")
    public TemplateInstance form() {
        return Templates.form(DisputeForm.blank(), FormErrors.none(), FormErrors.none(), desk.choices(actor.get()));
    }

    /** Files what was typed, or shows it again with all that is wrong; the same form twice is one case. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response file(@BeanParam DisputeForm form) {
        var read = ReadDispute.of(form, actor.get().mid(), desk.today());
        if (read.claim() == null) {
            return again(form, read.violations());
        }
        try {
            return filed(read.claim());
        } catch (RuleViolation refused) {
            if (refused.rule().kind() != Rule.Kind.INVALID) {
                throw refused;
            }
            return again(form, List.of(typed(refused)));
        }
    }

    private Response filed(NewClaim claim) {
        var filed = fileClaim.file(claim, actor.get());
        var one = filed.filed();
        var same = one.claim() == claim.claim()
                && one.claimedFen() == claim.claimedFen()
                && one.payment().equals(claim.transaction())
                && one.narrative().equals(claim.narrative());
        if (!filed.isNew() && !same) {
            flash.say(phrases.filing().sent_before());
        }
        return Response.seeOther(URI.create("/disputes/" + one.number() + "?filed=1"))
                .build();
    }

    /** A rule speaks of the field of the claim, the reader of the one in the form. */
    private static RuleViolation typed(RuleViolation refused) {
        return "claimedFen".equals(refused.field())
                ? new RuleViolation(refused.rule(), "claimed", refused.facts())
                : refused;
    }

    private Response again(DisputeForm form, Collection<RuleViolation> violations) {
        var errors = phrases.errors(violations);
        var page = Templates.form(form.withoutCardNumbers(), errors, desk.summary(errors), desk.choices(actor.get()));
        return Response.status(422).entity(page).build();
    }
}
