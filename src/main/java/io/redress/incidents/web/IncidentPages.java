package io.redress.incidents.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.redress.identity.CurrentActor;
import io.redress.incidents.Incident;
import io.redress.incidents.Incidents;
import io.redress.incidents.KeepIncident;
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
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestPath;

/** Where an administrator enters what banks announce. */
@Path("/admin/incidents")
@RolesAllowed("ADMIN")
@Produces(MediaType.TEXT_HTML)
public class IncidentPages {
    private static final String PATH = "/admin/incidents";
    /** What was longer ago explains nothing that is asked today. */
    private static final int SHOWN = 100;

    private final Incidents incidents;
    private final KeepIncident keep;
    private final IncidentLines lines;
    private final CurrentActor actor;
    private final Flash flash;
    private final RuleSentences sentences;
    private final ReaderLanguage reader;
    private final ZoneId zone;

    IncidentPages(
            Incidents incidents,
            KeepIncident keep,
            IncidentLines lines,
            CurrentActor actor,
            Flash flash,
            RuleSentences sentences,
            ReaderLanguage reader,
            @ConfigProperty(name = "redress.zone", defaultValue = "Asia/Shanghai") ZoneId zone) {
        this.incidents = incidents;
        this.keep = keep;
        this.lines = lines;
        this.actor = actor;
        this.flash = flash;
        this.sentences = sentences;
        this.reader = reader;
        this.zone = zone;
    }

    @CheckedTemplate(basePath = "incidents")
    static class Templates {
        static native TemplateInstance list(List<IncidentEditor.IncidentLine> lines);

        static native TemplateInstance edit(IncidentEditor editor);

        private Templates() {}
    }

    @GET
    public TemplateInstance list() {
        return Templates.list(lines.of(incidents.newest(SHOWN)));
    }

    @GET
    @Path("/new")
    public Response blank() {
        return page(200, PATH, IncidentForm.blank(), FormErrors.none(), null);
    }

    @GET
    @Path("/{id:\\d+}")
    public Response show(@RestPath long id) {
        return page(200, PATH + "/" + id, IncidentForm.of(incidents.get(id), zone), FormErrors.none(), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@BeanParam IncidentForm form) {
        var broken = broken(form);
        if (!broken.isEmpty()) {
            return page(422, PATH, form, errors(broken), null);
        }
        keep.add(form.facts(zone), actor.get());
        return kept();
    }

    @POST
    @Path("/{id:\\d+}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@RestPath long id, @BeanParam IncidentForm form) {
        var path = PATH + "/" + id;
        var broken = broken(form);
        if (!broken.isEmpty()) {
            return page(422, path, form, errors(broken), null);
        }
        try {
            keep.change(id, form.basedOn(), form.facts(zone), actor.get());
            return kept();
        } catch (RuleViolation refused) {
            if (refused.rule() != Rule.CHANGED_MEANWHILE) {
                throw refused;
            }
            var theirs = incidents.get(id);
            var stale = new FormErrors(
                    List.of(new FormErrors.Entry(null, lines.say().stale())));
            return page(409, path, form.onTopOf(theirs.version()), stale, theirs);
        }
    }

    private List<RuleViolation> broken(IncidentForm form) {
        var notTimes = form.notTimes(zone);
        var broken = new ArrayList<RuleViolation>();
        notTimes.forEach(
                field -> broken.add(RuleViolation.on(field, Rule.MALFORMED).with("expected", "2026-11-22T22:00")));
        keep.broken(form.facts(zone)).stream()
                .filter(one -> !notTimes.contains(one.field()))
                .forEach(broken::add);
        return broken;
    }

    private FormErrors errors(List<RuleViolation> broken) {
        return FormErrors.of(broken, sentences, reader.locale());
    }

    private Response kept() {
        flash.say(lines.say().kept());
        return Response.seeOther(URI.create(PATH)).build();
    }

    private Response page(int status, String path, IncidentForm typed, FormErrors errors, Incident theirs) {
        var between = theirs == null ? null : lines.of(theirs);
        var editor = new IncidentEditor(path, typed, errors, between, lines.banks(), lines.kinds());
        return Response.status(status).entity(Templates.edit(editor)).build();
    }
}
