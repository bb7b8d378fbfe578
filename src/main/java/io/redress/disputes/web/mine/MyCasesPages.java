package io.redress.disputes.web.mine;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.redress.identity.CurrentActor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** The merchant's home: what waits, what is worked on, what is decided. */
@Path("/disputes")
@RolesAllowed("MERCHANT")
@Produces(MediaType.TEXT_HTML)
public class MyCasesPages {
    private final ListMyCases list;
    private final ListDrafts drafts;
    private final CurrentActor actor;

    MyCasesPages(ListMyCases list, ListDrafts drafts, CurrentActor actor) {
        this.list = list;
        this.drafts = drafts;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "disputes")
    static class Templates {
        static native TemplateInstance mine(MyCases cases, List<DraftRow> drafts);

        private Templates() {}
    }

    @GET
    public TemplateInstance mine(@RestQuery String after) {
        return Templates.mine(list.of(actor.get(), after), after == null ? drafts.of(actor.get()) : List.of());
    }
}
