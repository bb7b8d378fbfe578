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
import io.redress.evidence.EvidenceFile;
import io.redress.evidence.EvidenceKind;
import io.redress.evidence.receiving.ReceiveFile;
import io.redress.identity.CurrentActor;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
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

/** The fourth page: the papers, as many as there are; the list of what is needed ticks itself. */
@Path("/disputes/drafts/{id}/evidence")
@RolesAllowed("MERCHANT")
@Produces(MediaType.TEXT_HTML)
public class EvidencePages {
    private final Journey journey;
    private final GivePapers givePapers;
    private final ReceiveFile receiveFile;
    private final DraftPapers papers;
    private final CurrentActor actor;

    EvidencePages(
            Journey journey, GivePapers givePapers, ReceiveFile receiveFile, DraftPapers papers, CurrentActor actor) {
        this.journey = journey;
        this.givePapers = givePapers;
        this.receiveFile = receiveFile;
        this.papers = papers;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "disputes/filing")
    static class Templates {
        static native TemplateInstance evidence(StepView at, PaperForm typed, PaperView view);

        private Templates() {}
    }

    @GET
    public Response show(@RestPath String id, @RestQuery String change) {
        return journey.show(id, FilingPage.EVIDENCE, change, shown -> page(shown, PaperForm.blank()));
    }

    /** Goes on, with the papers that are there. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response goOn(@RestPath String id, @BeanParam Sent sent) {
        return journey.keep(
                id, FilingPage.EVIDENCE, sent, fields -> Answers::withPapers, shown -> page(shown, PaperForm.blank()));
    }

    /** Takes papers in and stays on the page; each that is refused says why, and costs none of the others. */
    @POST
    @Path("/papers")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response give(@RestPath String id, @BeanParam PaperForm form, @BeanParam Sent sent) {
        journey.draft(id);
        var fields = new TypedFields();
        var kind = fields.read("kind", form::readKind);
        if (kind != null) {
            giveAll(id, kind, form, fields);
        }
        return fields.violations().isEmpty()
                ? again(id, sent)
                : journey.refused(
                        id, FilingPage.EVIDENCE, sent, fields.violations(), shown -> page(shown, form.masked()));
    }

    /** Takes one paper back. */
    @POST
    @Path("/papers/{paper}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@RestPath String id, @RestPath long paper, @BeanParam Sent sent) {
        givePapers.takeBack(id, paper, actor.get());
        return again(id, sent);
    }

    private void giveAll(String id, EvidenceKind kind, PaperForm form, TypedFields fields) {
        var statement = fields.text("text", form.text(), PaperForm.LONGEST_STATEMENT, false);
        for (var file : form.chosen()) {
            fields.read("file", () -> given(id, kind, receiveFile.receive(file.fileName(), file.uploadedFile())));
        }
        if (statement != null) {
            fields.read("text", () -> given(id, kind, EvidenceFile.ofText(statement)));
        }
        if (form.chosen().isEmpty() && statement == null && fields.violations().isEmpty()) {
            fields.refuse(RuleViolation.on("file", Rule.REQUIRED));
        }
    }

    private EvidenceFile given(String id, EvidenceKind kind, EvidenceFile file) {
        givePapers.give(id, kind, file, actor.get());
        return file;
    }

    private static Response again(String id, Sent sent) {
        return Journey.seeOther(Journey.path(id, FilingPage.EVIDENCE) + (sent.isChange() ? "?change=1" : ""));
    }

    private TemplateInstance page(Shown shown, PaperForm typed) {
        return Templates.evidence(shown.step(), typed, papers.view(shown.draft()));
    }
}
