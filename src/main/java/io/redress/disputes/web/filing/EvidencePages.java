package io.redress.disputes.web.filing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.redress.disputes.filing.Answers;
import io.redress.disputes.filing.FilingPage;
import io.redress.disputes.filing.GivePapers;
import io.redress.disputes.web.TypedFields;
import io.redress.disputes.web.filing.Journey.Shown;
import io.redress.disputes.web.filing.form.PaperForm;
import io.redress.disputes.web.filing.form.Sent;
import io.redress.disputes.web.upload.TakeFiles;
import io.redress.disputes.web.upload.UploadResult;
import io.redress.evidence.EvidenceFile;
import io.redress.identity.CurrentActor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The fourth page: the papers, as many as there are; the list of what is needed ticks itself. */
@Path("/disputes/drafts/{id}/evidence")
@RolesAllowed("MERCHANT")
@Produces(MediaType.TEXT_HTML)
public class EvidencePages {
    private final Journey journey;
    private final GivePapers givePapers;
    private final TakeFiles takeFiles;
    private final DraftPapers papers;
    private final CurrentActor actor;

    EvidencePages(Journey journey, GivePapers givePapers, TakeFiles takeFiles, DraftPapers papers, CurrentActor actor) {
        this.journey = journey;
        this.givePapers = givePapers;
        this.takeFiles = takeFiles;
        this.papers = papers;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "disputes/filing")
    static class Templates {
        static native TemplateInstance evidence(StepView at, PaperForm.Shown typed, PaperView view);

        private Templates() {}
    }

    @GET
    public Response show(@RestPath String id, @RestQuery String change) {
        return journey.show(id, FilingPage.EVIDENCE, change, shown -> page(shown, PaperForm.Shown.BLANK));
    }

    /** Takes what was typed or chosen and not added yet, and goes on; where some of it is refused, it stays. */
    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response goOn(@RestPath String id, @BeanParam PaperForm form, @BeanParam Sent sent) {
        journey.draft(id);
        var fields = new TypedFields();
        var results = form.isBlank() ? List.<UploadResult>of() : take(id, form, fields);
        return refusal(id, form, sent, fields, results)
                .orElseGet(() -> journey.keep(
                        id,
                        FilingPage.EVIDENCE,
                        sent,
                        nothing -> Answers::withPapers,
                        shown -> page(shown, PaperForm.Shown.BLANK)));
    }

    /** For the page's script, which sends the files one by one. */
    public record Answer(List<UploadResult> results) {}

    /** Takes papers in and stays on the page; each that is refused says why, and costs none of the others. */
    @POST
    @Path("/papers")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
    public Response give(
            @RestPath String id,
            @BeanParam PaperForm form,
            @BeanParam Sent sent,
            @HeaderParam("Accept") String accept) {
        journey.draft(id);
        var fields = new TypedFields();
        var results = take(id, form, fields);
        if (fields.violations().isEmpty() && MediaType.APPLICATION_JSON.equals(accept)) {
            return Response.ok(new Answer(results), MediaType.APPLICATION_JSON_TYPE)
                    .build();
        }
        return refusal(id, form, sent, fields, results).orElseGet(() -> again(id, sent));
    }

    /** Nothing is taken where {@code fields} knows of something wrong. */
    private List<UploadResult> take(String id, PaperForm form, TypedFields fields) {
        var kind = form.readKind(fields);
        var statement = form.readStatement(fields);
        if (!fields.violations().isEmpty()) {
            return List.of();
        }
        var results = takeFiles.take(form.chosen(), file -> givePapers.give(id, kind, file, actor.get()));
        // words may speak of a file: they wait while one is refused
        if (statement != null && results.stream().allMatch(UploadResult::received)) {
            givePapers.give(id, kind, EvidenceFile.ofText(statement), actor.get());
        }
        return results;
    }

    /** The page again with what is wrong, empty where all was taken. */
    private Optional<Response> refusal(
            String id, PaperForm form, Sent sent, TypedFields fields, List<UploadResult> results) {
        if (!fields.violations().isEmpty()) {
            return Optional.of(journey.refused(
                    id, FilingPage.EVIDENCE, sent, fields.violations(), shown -> page(shown, form.shown())));
        }
        var errors = TakeFiles.errors(results);
        return errors.any()
                ? Optional.of(journey.refused(
                        id, FilingPage.EVIDENCE, sent, errors, shown -> page(shown, form.shown(results))))
                : Optional.empty();
    }

    /** Takes one paper back. */
    @POST
    @Path("/papers/{paper}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@RestPath String id, @RestPath long paper, @BeanParam Sent sent) {
        givePapers.takeBack(id, paper, actor.get());
        return again(id, sent);
    }

    private static Response again(String id, Sent sent) {
        return Journey.seeOther(Journey.path(id, FilingPage.EVIDENCE) + (sent.isChange() ? "?change=1" : ""));
    }

    private TemplateInstance page(Shown shown, PaperForm.Shown typed) {
        return Templates.evidence(shown.step(), typed, papers.view(shown.draft()));
    }
}
