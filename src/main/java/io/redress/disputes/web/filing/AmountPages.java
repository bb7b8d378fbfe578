package io.redress.disputes.web.filing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.redress.disputes.filing.Amounts;
import io.redress.disputes.filing.Answers;
import io.redress.disputes.filing.FilingPage;
import io.redress.disputes.web.filing.Journey.Shown;
import io.redress.disputes.web.filing.form.AmountForm;
import io.redress.disputes.web.filing.form.FieldRules;
import io.redress.disputes.web.filing.form.Sent;
import io.redress.disputes.web.filing.words.FieldLabels;
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

/** The third page: the amounts that this claim needs, and no others. */
@Path("/disputes/drafts/{id}/amounts")
@RolesAllowed("MERCHANT")
@Produces(MediaType.TEXT_HTML)
public class AmountPages {
    private final Journey journey;
    private final FieldRules rules;
    private final FieldLabels labels;

    AmountPages(Journey journey, FieldRules rules, FieldLabels labels) {
        this.journey = journey;
        this.rules = rules;
        this.labels = labels;
    }

    /**
     * What is asked for.
     *
     * @param knownFen what the payment amounted to, null where it is asked here
     * @param difference whether two amounts are asked for that differ, and not one
     */
    public record AmountView(Long knownFen, boolean difference, String moved, String right, String claimed) {}

    @CheckedTemplate(basePath = "disputes/filing")
    static class Templates {
        static native TemplateInstance amounts(StepView at, AmountForm typed, AmountView view);

        private Templates() {}
    }

    @GET
    public Response show(@RestPath String id, @RestQuery String change) {
        return journey.show(id, FilingPage.AMOUNTS, change, shown -> page(shown, AmountForm.of(shown.answers())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(@RestPath String id, @BeanParam AmountForm form, @BeanParam Sent sent) {
        var about = journey.draft(id).answers();
        if (FilingPage.AMOUNTS.compareTo(about.open()) > 0) {
            return Journey.seeOther(Journey.path(id, about.open()));
        }
        return journey.keep(
                id,
                FilingPage.AMOUNTS,
                sent,
                fields -> {
                    var told = form.read(fields, rules, about);
                    return answers -> isAboutTheSame(about, answers) ? answers.with(told) : answers;
                },
                shown -> page(shown, form.masked()));
    }

    /** Elsewhere it became another claim or payment meanwhile: then these amounts mean nothing, and are asked again. */
    private static boolean isAboutTheSame(Answers read, Answers now) {
        return read.happened().claim() == now.happened().claim()
                && java.util.Objects.equals(
                        read.payment().knownFen(), now.payment().knownFen());
    }

    private TemplateInstance page(Shown shown, AmountForm typed) {
        var claim = shown.answers().happened().claim();
        var view = new AmountView(
                shown.answers().payment().knownFen(),
                Amounts.isDifference(claim),
                labels.of("moved", claim),
                labels.of("right", claim),
                labels.of("claimed", claim));
        return Templates.amounts(shown.step(), typed, view);
    }
}
