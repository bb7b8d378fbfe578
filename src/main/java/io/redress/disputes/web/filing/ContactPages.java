package io.redress.disputes.web.filing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.redress.disputes.filing.FilingPage;
import io.redress.disputes.web.filing.form.ContactForm;
import io.redress.disputes.web.filing.form.FieldRules;
import io.redress.disputes.web.filing.form.Sent;
import io.redress.identity.CurrentActor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The fifth page: whom the desk may ask. */
@Path("/disputes/drafts/{id}/contact")
@RolesAllowed("MERCHANT")
@Produces(MediaType.TEXT_HTML)
public class ContactPages {
    private final Journey journey;
    private final FieldRules rules;
    private final CurrentActor actor;

    ContactPages(Journey journey, FieldRules rules, CurrentActor actor) {
        this.journey = journey;
        this.rules = rules;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "disputes/filing")
    static class Templates {
        static native TemplateInstance contact(StepView at, ContactForm typed);

        private Templates() {}
    }

    @GET
    public Response show(@RestPath String id, @RestQuery String change) {
        return journey.show(id, FilingPage.CONTACT, change, shown -> {
            var told = shown.answers().contact();
            var typed = told == null ? new ContactForm(actor.displayName(), null, null) : ContactForm.of(told);
            return Templates.contact(shown.step(), typed);
        });
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(@RestPath String id, @BeanParam ContactForm form, @BeanParam Sent sent) {
        return journey.keep(
                id,
                FilingPage.CONTACT,
                sent,
                fields -> {
                    var told = form.read(fields, rules);
                    return answers -> answers.with(told);
                },
                shown -> Templates.contact(shown.step(), form.masked()));
    }
}
