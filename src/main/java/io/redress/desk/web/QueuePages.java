package io.redress.desk.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.redress.cases.Cases;
import io.redress.desk.web.queue.QueueFilters;
import io.redress.desk.web.queue.QueueView;
import io.redress.desk.web.queue.QueueViews;
import io.redress.desk.web.words.DeskWords;
import io.redress.identity.CurrentActor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestQuery;

/** The desk's queue, and the way from a case number to its case. */
@Path("/desk")
@RolesAllowed({"LIAISON", "LEAD", "MANAGER", "ADMIN"})
@Produces(MediaType.TEXT_HTML)
public class QueuePages {
    private final QueueViews views;
    private final Cases cases;
    private final DeskWords words;
    private final CurrentActor actor;

    QueuePages(QueueViews views, Cases cases, DeskWords words, CurrentActor actor) {
        this.views = views;
        this.cases = cases;
        this.words = words;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance queue(QueueView view);

        private Templates() {}
    }

    /**
     * @param assigned {@code me}, {@code nobody} or anything else for everybody
     * @param step the name of a step, or anything else for all
     * @param number a case number to jump to; the queue says kindly where it leads nowhere
     */
    @GET
    public Response queue(
            @RestQuery String assigned, @RestQuery String step, @RestQuery String after, @RestQuery String number) {
        if (number == null || number.isBlank()) {
            return page(QueueFilters.of(assigned, step), after, "", null);
        }
        var known = TypedNumber.read(number);
        if (known.isPresent() && cases.count("number", known.get()) > 0) {
            return Response.seeOther(URI.create("/desk/cases/" + known.get())).build();
        }
        var error =
                known.map(words.say()::search_none).orElseGet(() -> words.say().search_wrong(number.strip()));
        return page(QueueFilters.of(null, null), null, number, error);
    }

    private Response page(QueueFilters filters, String after, String typed, String error) {
        var view = views.of(actor.get(), filters, after, typed, error);
        return Response.ok(Templates.queue(view)).build();
    }
}
