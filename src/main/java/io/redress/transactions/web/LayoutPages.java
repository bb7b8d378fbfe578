package io.redress.transactions.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.redress.identity.CurrentActor;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import io.redress.transactions.imports.TryLayout;
import io.redress.transactions.layouts.Layout;
import io.redress.transactions.layouts.Layouts;
import io.redress.web.Flash;
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

/** Layouts: listed, edited, tried on a file. */
@Path("/admin/records/layouts")
@RolesAllowed("ADMIN")
@Produces(MediaType.TEXT_HTML)
public class LayoutPages {
    private final Layouts layouts;
    private final CurrentActor actor;
    private final Flash flash;
    private final RuleSentences sentences;
    private final ReaderLanguage reader;

    LayoutPages(Layouts layouts, CurrentActor actor, Flash flash, RuleSentences sentences, ReaderLanguage reader) {
        this.layouts = layouts;
        this.actor = actor;
        this.flash = flash;
        this.sentences = sentences;
        this.reader = reader;
    }

    @CheckedTemplate(basePath = "records")
    static class Templates {
        static native TemplateInstance layouts(List<Layout> layouts);

        /** @param trial null unless the layout was just tried */
        static native TemplateInstance layout(
                String code, String text, String settleDate, FormErrors errors, TrialView trial);

        private Templates() {}
    }

    @GET
    public TemplateInstance list() {
        return Templates.layouts(layouts.all());
    }

    @GET
    @Path("/{code}")
    public Response edit(@RestPath String code) {
        var layout = layouts.find(code).orElseThrow(() -> RuleViolation.of(Rule.NOT_FOUND));
        return page(200, code, layouts.write(layout), new LayoutForm(), FormErrors.none(), null);
    }

    /** One form with two buttons, so that what is tried is what stands in the editor. */
    @POST
    @Path("/{code}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response change(@RestPath String code, LayoutForm form) throws IOException {
        try {
            var layout = layouts.parse(form.layout == null ? "" : form.layout);
            if ("try".equals(form.action)) {
                return page(200, code, form.layout, form, FormErrors.none(), tried(layout, form));
            }
            layouts.keep(layout, actor.get());
            flash.say(MessageBundles.get(
                            RecordMessages.class,
                            Localized.Literal.of(reader.locale().getLanguage()))
                    .kept());
            return Response.seeOther(URI.create("/admin/records/layouts/" + layout.code()))
                    .build();
        } catch (RuleViolation refused) {
            var errors = FormErrors.of(List.of(refused), sentences, reader.locale());
            return page(422, code, form.layout, form, errors, null);
        }
    }

    private TrialView tried(Layout layout, LayoutForm form) throws IOException {
        var day = form.dayFor(layout);
        if (form.file == null || form.file.size() == 0) {
            throw RuleViolation.on("file", Rule.REQUIRED);
        }
        try (var file = Files.newInputStream(form.file.uploadedFile())) {
            return TrialView.of(TryLayout.of(layout, day, file), reader.locale());
        }
    }

    private static Response page(
            int status, String code, String text, LayoutForm form, FormErrors errors, TrialView trial) {
        return Response.status(status)
                .entity(Templates.layout(code, text, form.settleDate, errors, trial))
                .build();
    }
}
