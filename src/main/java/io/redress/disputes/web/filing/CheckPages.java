package io.redress.disputes.web.filing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.redress.disputes.filing.FileDraft;
import io.redress.disputes.filing.FilingPage;
import io.redress.disputes.filing.KeepAnswers;
import io.redress.disputes.web.Phrases;
import io.redress.disputes.web.filing.Journey.Shown;
import io.redress.disputes.web.filing.form.Sent;
import io.redress.disputes.web.filing.words.Narrative;
import io.redress.identity.CurrentActor;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
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
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;

/** The sixth page: all answers once more, and the button that files. A draft's own address goes on where it stopped. */
@Path("/disputes/drafts/{id}")
@RolesAllowed("MERCHANT")
@Produces(MediaType.TEXT_HTML)
public class CheckPages {
    private final Journey journey;
    private final AnswerLines lines;
    private final Narrative narrative;
    private final FileDraft fileDraft;
    private final KeepAnswers keepAnswers;
    private final Phrases phrases;
    private final CurrentActor actor;
    private final Flash flash;

    CheckPages(
            Journey journey,
            AnswerLines lines,
            Narrative narrative,
            FileDraft fileDraft,
            KeepAnswers keepAnswers,
            Phrases phrases,
            CurrentActor actor,
            Flash flash) {
        this.journey = journey;
        this.lines = lines;
        this.narrative = narrative;
        this.fileDraft = fileDraft;
        this.keepAnswers = keepAnswers;
        this.phrases = phrases;
        this.actor = actor;
        this.flash = flash;
    }

    @CheckedTemplate(basePath = "disputes/filing")
    static class Templates {
        static native TemplateInstance check(StepView at, List<AnswerLines.Part> parts);

        private Templates() {}
    }

    @GET
    public Response resume(@RestPath String id) {
        return Journey.seeOther(Journey.path(id, journey.draft(id).answers().open()));
    }

    @GET
    @Path("/check")
    public Response show(@RestPath String id) {
        return journey.show(id, FilingPage.CHECK, null, this::page);
    }

    /** Files the draft; sent again, from wherever, it leads to the same case. */
    @POST
    @Path("/check")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response file(@RestPath String id, @BeanParam Sent sent) {
        var answers = journey.draft(id).answers();
        if (answers.open() != FilingPage.CHECK) {
            return Journey.seeOther(Journey.path(id, answers.open()));
        }
        try {
            var number = fileDraft.file(id, narrative.of(answers.happened()), sent.asSeen(), actor.get());
            return Journey.seeOther(Journey.confirmation(number));
        } catch (RuleViolation refused) {
            if (refused.rule().kind() == Rule.Kind.NOT_FOUND || refused.rule().kind() == Rule.Kind.FORBIDDEN) {
                throw refused;
            }
            return journey.refused(id, FilingPage.CHECK, sent, List.of(refused), this::page);
        }
    }

    /** Throws the draft away. */
    @POST
    @Path("/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response discard(@RestPath String id) {
        keepAnswers.discard(id, actor.get());
        flash.say(phrases.filing().discarded());
        return Journey.seeOther("/disputes");
    }

    private TemplateInstance page(Shown shown) {
        return Templates.check(shown.step(), lines.parts(shown.draft()));
    }
}
