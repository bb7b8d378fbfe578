package io.redress.identity.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.redress.identity.Actor;
import io.redress.identity.CurrentActor;
import io.redress.identity.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The front page for strangers; everybody else is sent to where their work is. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class HomePages {
    private final CurrentActor actor;

    HomePages(CurrentActor actor) {
        this.actor = actor;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance home();

        static native TemplateInstance programs();

        private Templates() {}
    }

    @GET
    @PermitAll
    public Response home() {
        return actor.signedIn()
                ? Response.seeOther(URI.create(homeOf(actor.get()))).build()
                : Response.ok(Templates.home()).build();
    }

    /** What an account of a program sees in a browser. */
    @GET
    @Path("/programs")
    @RolesAllowed("ACQUIRER")
    public TemplateInstance programs() {
        return Templates.programs();
    }

    private static String homeOf(Actor actor) {
        if (actor.is(Role.MERCHANT)) {
            return "/disputes";
        }
        if (actor.is(Role.LEAD)) {
            return "/desk/approvals";
        }
        if (actor.is(Role.LIAISON)) {
            return "/desk";
        }
        return actor.isAnyOf(Role.MANAGER, Role.ADMIN) ? "/reports" : "/programs";
    }
}
