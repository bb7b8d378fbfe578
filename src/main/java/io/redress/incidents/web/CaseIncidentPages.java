package io.redress.incidents.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.redress.cases.Cases;
import io.redress.identity.CurrentActor;
import io.redress.incidents.Incident;
import io.redress.incidents.Incidents;
import io.redress.incidents.LinkIncident;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import io.redress.web.Flash;
import io.redress.web.FormErrors;
import io.redress.web.ReaderLanguage;
import io.redress.web.RuleSentences;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Where the desk says which known standstill caused a case. */
@Path("/desk/cases/{number}/incident")
@RolesAllowed({"LIAISON", "LEAD"})
@Produces(MediaType.TEXT_HTML)
public class CaseIncidentPages {
    private final Cases cases;
    private final Incidents incidents;
    private final LinkIncident link;
    private final IncidentLines lines;
    private final CurrentActor actor;
    private final Flash flash;
    private final RuleSentences sentences;
    private final ReaderLanguage reader;
    private final ZoneId zone;

    CaseIncidentPages(
            Cases cases,
            Incidents incidents,
            LinkIncident link,
            IncidentLines lines,
            CurrentActor actor,
            Flash flash,
            RuleSentences sentences,
            ReaderLanguage reader,
            @ConfigProperty(name = "redress.zone", defaultValue = "Asia/Shanghai") ZoneId zone) {
        this.cases = cases;
        this.incidents = incidents;
        this.link = link;
        this.lines = lines;
        this.actor = actor;
        this.flash = flash;
        this.sentences = sentences;
        this.reader = reader;
        this.zone = zone;
    }

    @CheckedTemplate(basePath = "incidents")
    static class Templates {
        /** @param linked the words of the one it is linked to, null for none */
        static native TemplateInstance link(
                String number, List<IncidentEditor.IncidentLine> lines, String linked, FormErrors errors);

        private Templates() {}
    }

    @GET
    @Transactional
    public Response choose(@RestPath String number) {
        return page(200, number, FormErrors.none());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response link(@RestPath String number, @RestForm String incident) {
        try {
            if (incident == null || !incident.matches("\\d{1,18}")) {
                throw RuleViolation.on("incident", Rule.REQUIRED);
            }
            link.link(number, Long.parseLong(incident), actor.get());
        } catch (RuleViolation refused) {
            if (refused.rule().kind() == Rule.Kind.NOT_FOUND) {
                throw refused;
            }
            var status = refused.rule().kind() == Rule.Kind.INVALID ? 422 : 409;
            return page(status, number, FormErrors.of(List.of(refused), sentences, reader.locale()));
        }
        flash.say(lines.say().linked());
        return Response.seeOther(URI.create("/desk/cases/" + number)).build();
    }

    /** Those around the day of the payment: a day before and after, for journals and people err by one. */
    private Response page(int status, String number, FormErrors errors) {
        var about = cases.visibleTo(actor.get(), number);
        var day = about.payment().date();
        var around = incidents.during(
                day.minusDays(1).atStartOfDay(zone).toInstant(),
                day.plusDays(2).atStartOfDay(zone).toInstant());
        var linked = link.of(about.id()).map(this::told).orElse(null);
        return Response.status(status)
                .entity(Templates.link(number, lines.of(around), linked, errors))
                .build();
    }

    private String told(Incident incident) {
        return lines.say().linked_now(incident.text(reader.locale()));
    }
}
