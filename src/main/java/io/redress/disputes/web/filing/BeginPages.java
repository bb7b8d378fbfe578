package io.redress.disputes.web.filing;

import io.redress.cases.Claim;
import io.redress.disputes.filing.FilingPage;
import io.redress.disputes.filing.KeepAnswers;
import io.redress.disputes.web.Phrases;
import io.redress.disputes.web.TypedFields;
import io.redress.disputes.web.filing.form.ClaimForm;
import io.redress.disputes.web.filing.form.Sent;
import io.redress.disputes.web.filing.words.ClaimChoices;
import io.redress.disputes.web.filing.words.FieldLabels;
import io.redress.identity.CurrentActor;
import io.redress.shared.RuleViolation;
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
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** The first page of a filing that nobody began yet: what is sent begins the draft. */
@Path("/disputes/new")
@RolesAllowed("MERCHANT")
@Produces(MediaType.TEXT_HTML)
public class BeginPages {
    private final KeepAnswers keepAnswers;
    private final Journey journey;
    private final ClaimChoices choices;
    private final FieldLabels labels;
    private final Phrases phrases;
    private final CurrentActor actor;

    BeginPages(
            KeepAnswers keepAnswers,
            Journey journey,
            ClaimChoices choices,
            FieldLabels labels,
            Phrases phrases,
            CurrentActor actor) {
        this.keepAnswers = keepAnswers;
        this.journey = journey;
        this.choices = choices;
        this.labels = labels;
        this.phrases = phrases;
        this.actor = actor;
    }

    /** The parameters come from the check of a code, and may be left out. */
    @GET
    public Response first(@RestQuery String claim, @RestQuery String responseCode, @RestQuery String debited) {
        var carried = new ClaimForm(claim, null, responseCode, debited).carried();
        return Response.ok(
                        ClaimPages.Templates.claim(at(UUID.randomUUID().toString(), List.of()), carried, choices.all()))
                .build();
    }

    /** @param draft the id that the page was shown with: sent twice, it begins one draft */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(@RestForm String draft, @BeanParam ClaimForm form, @BeanParam Sent sent) {
        var id = isId(draft) ? draft : UUID.randomUUID().toString();
        var fields = new TypedFields();
        var told = form.read(fields);
        if (told == null) {
            return Response.status(422)
                    .entity(ClaimPages.Templates.claim(at(id, fields.violations()), form.carried(), choices.all()))
                    .build();
        }
        var begun = keepAnswers.begin(UUID.fromString(id), told, sent.asSeen(), actor.get());
        return journey.onwards(begun, FilingPage.CLAIM, false);
    }

    private StepView at(String id, Collection<RuleViolation> violations) {
        var errors = violations.isEmpty() ? FormErrors.none() : phrases.errors(violations);
        return new StepView(
                FilingPage.CLAIM, id, false, 0, false, errors, labels.summary(errors, Claim.OTHER), List.of());
    }

    private static boolean isId(String draft) {
        return draft != null && draft.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }
}
