package io.redress.transactions.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.redress.identity.CurrentActor;
import io.redress.shared.RuleViolation;
import io.redress.transactions.imports.AcceptImport;
import io.redress.transactions.imports.RecordImport;
import io.redress.transactions.imports.RecordImports;
import io.redress.transactions.running.ImportRunner;
import io.redress.web.FormErrors;
import io.redress.web.ReaderLanguage;
import io.redress.web.RuleSentences;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;

/** Where an administrator hands files in, and sees what became of them. */
@Path("/admin/records")
@RolesAllowed("ADMIN")
@Produces(MediaType.TEXT_HTML)
public class RecordPages {
    private static final int IMPORTS = 20;
    private static final int LINES = 100;
    /** Often enough to see it move, seldom enough to read. */
    private static final int RELOAD_SECONDS = 3;

    private final AcceptImport accept;
    private final ImportRunner runner;
    private final RecordImports imports;
    private final RecordViews views;
    private final CurrentActor actor;
    private final RuleSentences sentences;
    private final ReaderLanguage reader;

    RecordPages(
            AcceptImport accept,
            ImportRunner runner,
            RecordImports imports,
            RecordViews views,
            CurrentActor actor,
            RuleSentences sentences,
            ReaderLanguage reader) {
        this.accept = accept;
        this.runner = runner;
        this.imports = imports;
        this.views = views;
        this.actor = actor;
        this.sentences = sentences;
        this.reader = reader;
    }

    @CheckedTemplate(basePath = "records")
    static class Templates {
        static native TemplateInstance list(
                FileForm form,
                FormErrors errors,
                List<RecordViews.Option> layouts,
                List<RecordImport> imports,
                List<RecordViews.CoverageLine> coverage);

        static native TemplateInstance one(
                RecordImport file, String failure, List<RecordViews.RefusedLine> refused, String shown);

        private Templates() {}
    }

    @GET
    public Response list() {
        return list(200, new FileForm(), FormErrors.none());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response handIn(FileForm form) throws IOException {
        try {
            var said = form.read(views.kindOf(form.layout));
            try (var body = Files.newInputStream(form.file.uploadedFile())) {
                long id = accept.accept(said, body, actor.get());
                runner.wake();
                return Response.seeOther(URI.create("/admin/records/" + id)).build();
            }
        } catch (RuleViolation refused) {
            return list(422, form, FormErrors.of(List.of(refused), sentences, reader.locale()));
        }
    }

    @GET
    @Path("/{id}")
    public Response one(@RestPath long id) {
        var file = imports.get(id);
        var refused = views.refused(imports.refused(id, 0, LINES));
        var shown = views.shown(refused.size(), file.refused());
        var answer = Response.ok(Templates.one(file, views.failure(file), refused, shown));
        return (file.isOpen() ? answer.header("Refresh", RELOAD_SECONDS) : answer).build();
    }

    private Response list(int status, FileForm form, FormErrors errors) {
        var found = imports.page(null, IMPORTS);
        return Response.status(status)
                .entity(Templates.list(form, errors, views.layouts(), found, views.coverage()))
                .build();
    }
}
