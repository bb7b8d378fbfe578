package io.redress.desk.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.redress.desk.web.queue.ApprovalsView;
import io.redress.desk.web.queue.ApprovalsViews;
import io.redress.identity.CurrentActor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestQuery;

/** What waits for a lead: proposals to decide on, and banks that are overdue. */
@Path("/desk/approvals")
@RolesAllowed("LEAD")
@Produces(MediaType.TEXT_HTML)
public class ApprovalsPages {
    private final ApprovalsViews views;
    private final CurrentActor actor;

    ApprovalsPages(ApprovalsViews views, CurrentActor actor) {
        this.views = views;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance approvals(ApprovalsView view);

        private Templates() {}
    }

    @GET
    public TemplateInstance approvals(@RestQuery String after) {
        return Templates.approvals(views.of(actor.get(), after));
    }
}
