package io.redress.suspicions.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.redress.api.Paging;
import io.redress.identity.CurrentActor;
import io.redress.identity.Role;
import io.redress.shared.Page;
import io.redress.shared.RuleViolation;
import io.redress.suspicions.Precision;
import io.redress.suspicions.Precisions;
import io.redress.suspicions.SettleSuspicions;
import io.redress.suspicions.SuspectedFault;
import io.redress.suspicions.SuspicionState;
import io.redress.suspicions.Suspicions;
import io.redress.suspicions.SweepRun;
import io.redress.suspicions.SweepRuns;
import io.redress.web.Flash;
import io.redress.web.FormErrors;
import io.redress.web.ReaderLanguage;
import io.redress.web.RuleSentences;
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
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Where the desk chooses among faults that nobody has claimed. */
@Path("/desk/suspicions")
@RolesAllowed({"LIAISON", "LEAD"})
@Produces(MediaType.TEXT_HTML)
public class SuspicionPages {
    /** What a person chooses from in one look. */
    private static final int ROWS = 50;

    private static final int RELOAD_SECONDS = 2;

    private final Suspicions suspicions;
    private final SettleSuspicions settle;
    private final SweepRuns runs;
    private final Precisions precisions;
    private final CurrentActor actor;
    private final Flash flash;
    private final RuleSentences sentences;
    private final ReaderLanguage reader;

    SuspicionPages(
            Suspicions suspicions,
            SettleSuspicions settle,
            SweepRuns runs,
            Precisions precisions,
            CurrentActor actor,
            Flash flash,
            RuleSentences sentences,
            ReaderLanguage reader) {
        this.suspicions = suspicions;
        this.settle = settle;
        this.runs = runs;
        this.precisions = precisions;
        this.actor = actor;
        this.flash = flash;
        this.sentences = sentences;
        this.reader = reader;
    }

    @CheckedTemplate(basePath = "suspicions")
    static class Templates {
        static native TemplateInstance list(
                Page<SuspectedFault> page,
                boolean first,
                Precision precision,
                boolean sweeps,
                SweepRun latest,
                SweepForm form,
                FormErrors errors);

        static native TemplateInstance sweep(SweepRun run);

        private Templates() {}
    }

    @GET
    public Response list(@RestQuery String after) {
        return list(200, after, new SweepForm(null, null), FormErrors.none());
    }

    @POST
    @Path("/cases")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(@RestForm("id") List<Long> ids) {
        if (ids == null || ids.isEmpty()) {
            return refused(say().choose_some());
        }
        var opened = settle.open(ids.stream().limit(ROWS).toList(), actor.get());
        var cases =
                opened.stream().filter(one -> Objects.nonNull(one.caseNumber())).count();
        flash.say(cases == opened.size() ? say().opened(cases) : say().opened_some(cases, opened.size() - cases));
        return back();
    }

    @POST
    @Path("/{id}/dismissal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response dismiss(@RestPath long id, @RestForm String reason) {
        try {
            settle.dismiss(id, reason, actor.get());
        } catch (RuleViolation refused) {
            return refused(sentences.of(refused, reader.locale()));
        }
        flash.say(say().dismissed());
        return back();
    }

    @POST
    @Path("/sweep")
    @RolesAllowed("LEAD")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sweep(@BeanParam SweepForm form) {
        try {
            var id = runs.ask(form.first(), form.last(), actor.get());
            return Response.seeOther(URI.create("/desk/suspicions/sweeps/" + id))
                    .build();
        } catch (RuleViolation refused) {
            return refused(form, refused);
        }
    }

    /** How far a look through the records is; looks again by itself until it has ended. */
    @GET
    @Path("/sweeps/{id}")
    public Response sweep(@RestPath long id) {
        var run = runs.get(id);
        var answer = Response.ok(Templates.sweep(run));
        return (run.isOpen() ? answer.header("Refresh", RELOAD_SECONDS) : answer).build();
    }

    /** Of a form without fields of its own to link to. */
    private Response refused(String sentence) {
        var errors = new FormErrors(List.of(new FormErrors.Entry(null, sentence)));
        return list(422, null, new SweepForm(null, null), errors);
    }

    private Response refused(SweepForm form, RuleViolation refused) {
        return list(422, null, form, FormErrors.of(List.of(refused), sentences, reader.locale()));
    }

    private Response list(int status, String after, SweepForm form, FormErrors errors) {
        var before = Paging.of(null, after).after();
        var found = suspicions.newest(SuspicionState.OPEN, ROWS, before);
        var page = Page.of(found, ROWS, last -> Paging.cursor(last.id()));
        return Response.status(status)
                .entity(Templates.list(
                        page,
                        before == null,
                        precisions.now(),
                        actor.get().is(Role.LEAD),
                        runs.latest().orElse(null),
                        form,
                        errors))
                .build();
    }

    private SuspicionMessages say() {
        return MessageBundles.get(
                SuspicionMessages.class, Localized.Literal.of(reader.locale().getLanguage()));
    }

    private static Response back() {
        return Response.seeOther(URI.create("/desk/suspicions")).build();
    }
}
