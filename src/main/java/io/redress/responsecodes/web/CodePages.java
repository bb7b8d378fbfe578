package io.redress.responsecodes.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.redress.identity.CurrentActor;
import io.redress.responsecodes.EditCode;
import io.redress.responsecodes.FindCode;
import io.redress.responsecodes.ResponseCode;
import io.redress.responsecodes.ResponseCodes;
import io.redress.shared.CardNumbers;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
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
import java.util.Locale;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Response codes: listed, searched, edited, with what they said before. */
@Path("/admin/response-codes")
@RolesAllowed("ADMIN")
@Produces(MediaType.TEXT_HTML)
public class CodePages {
    private static final String NEW = "new";

    private final ResponseCodes codes;
    private final FindCode find;
    private final EditCode edit;
    private final CurrentActor actor;
    private final Flash flash;
    private final RuleSentences sentences;
    private final ReaderLanguage reader;

    CodePages(
            ResponseCodes codes,
            FindCode find,
            EditCode edit,
            CurrentActor actor,
            Flash flash,
            RuleSentences sentences,
            ReaderLanguage reader) {
        this.codes = codes;
        this.find = find;
        this.edit = edit;
        this.actor = actor;
        this.flash = flash;
        this.sentences = sentences;
        this.reader = reader;
    }

    @CheckedTemplate(basePath = "responsecodes")
    static class Templates {
        static native TemplateInstance list(List<ResponseCode> codes, String typed, Locale language);

        static native TemplateInstance edit(CodeEditor editor);

        private Templates() {}
    }

    @GET
    public TemplateInstance list(@RestQuery String q) {
        var typed = q == null ? "" : CardNumbers.masked(q);
        return Templates.list(find.by(typed), typed, reader.locale());
    }

    /** A code as it is in force, or the blank form at {@code new}. */
    @GET
    @Path("/{code}")
    public Response show(@RestPath String code) {
        if (NEW.equals(code)) {
            return page(200, NEW, CodeForm.blank(), FormErrors.none(), null);
        }
        var about = codes.named(code).orElseThrow(() -> RuleViolation.of(Rule.NOT_FOUND));
        return page(200, code, CodeForm.of(about), FormErrors.none(), null);
    }

    @POST
    @Path("/{code}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(@RestPath String code, @BeanParam CodeForm form) {
        var named = NEW.equals(code) ? form.code() == null ? "" : form.code().strip() : code;
        var facts = form.facts();
        var broken = edit.broken(facts);
        if (!broken.isEmpty()) {
            return page(422, code, form, errors(broken), null);
        }
        try {
            var kept = edit.keep(named, form.basedOn(), facts, actor.get());
            flash.say(say().kept(kept.code(), kept.version()));
            return Response.seeOther(URI.create("/admin/response-codes/" + kept.code()))
                    .build();
        } catch (RuleViolation refused) {
            return refused(code, named, form, refused);
        }
    }

    private Response refused(String code, String named, CodeForm form, RuleViolation refused) {
        if (refused.rule() != Rule.CHANGED_MEANWHILE) {
            return page(422, code, form, errors(List.of(refused)), null);
        }
        var theirs = codes.named(named).orElseThrow(() -> refused);
        var stale = new FormErrors(List.of(new FormErrors.Entry(null, say().stale(theirs.version()))));
        return page(409, named, form.onTopOf(theirs.version()), stale, theirs);
    }

    private FormErrors errors(List<RuleViolation> broken) {
        return FormErrors.of(broken, sentences, reader.locale());
    }

    private Response page(int status, String code, CodeForm typed, FormErrors errors, ResponseCode theirs) {
        var versions = codes.versions(code);
        var about = versions.isEmpty() ? null : versions.get(0);
        var editor = new CodeEditor(about, typed, errors, theirs, versions, reader.locale());
        return Response.status(status).entity(Templates.edit(editor)).build();
    }

    private CodeMessages say() {
        return MessageBundles.get(
                CodeMessages.class, Localized.Literal.of(reader.locale().getLanguage()));
    }
}
