package io.redress.disputes.web.filing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.redress.disputes.filing.FilingPage;
import io.redress.disputes.web.filing.form.ClaimForm;
import io.redress.disputes.web.filing.form.Sent;
import io.redress.disputes.web.filing.words.ClaimChoices;
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
import org.jboss.resteasy.reactive.RestQuery;

/** The first page of a draft once more: what happened. */
@Path("/disputes/drafts/{id}/claim")
@RolesAllowed("MERCHANT")
@Produces(MediaType.TEXT_HTML)
public class ClaimPages {
    private final Journey journey;
    private final ClaimChoices choices;

    ClaimPages(Journey journey, ClaimChoices choices) {
        this.journey = journey;
        this.choices = choices;
    }

    @CheckedTemplate(basePath = "disputes/filing")
    static class Templates {
        static native TemplateInstance claim(StepView at, ClaimForm typed, List<ClaimChoices.ClaimChoice> choices);

        private Templates() {}
    }

    @GET
    public Response show(@RestPath String id, @RestQuery String change) {
        return journey.show(id, FilingPage.CLAIM, change, shown -> {
            var told = shown.answers().happened();
            return Templates.claim(
                    shown.step(),
                    told == null ? new ClaimForm(null, null, null, null) : ClaimForm.of(told),
                    choices.all());
        });
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(@RestPath String id, @BeanParam ClaimForm form, @BeanParam Sent sent) {
        return journey.keep(
                id,
                FilingPage.CLAIM,
                sent,
                fields -> {
                    var told = form.read(fields);
                    return answers -> answers.with(told);
                },
                shown -> Templates.claim(shown.step(), form.carried(), choices.all()));
    }
}
