package io.redress.desk.web;

import io.quarkus.qute.TemplateInstance;
import io.redress.cases.Cases;
import io.redress.evidence.EvidenceContent;
import io.redress.evidence.EvidenceItems;
import io.redress.identity.CurrentActor;
import io.redress.web.files.StrangersFile;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;

/** A case as the desk sees it, and its papers. */
@Path("/desk/cases/{number}")
@RolesAllowed({"LIAISON", "LEAD", "MANAGER", "ADMIN"})
public class CasePages {
    private final CasePage page;
    private final Cases cases;
    private final EvidenceItems items;
    private final EvidenceContent content;
    private final CurrentActor actor;

    CasePages(CasePage page, Cases cases, EvidenceItems items, EvidenceContent content, CurrentActor actor) {
        this.page = page;
        this.cases = cases;
        this.items = items;
        this.content = content;
        this.actor = actor;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance show(@RestPath String number) {
        return page.show(number);
    }

    /** The paper as it came, to keep: never shown in place, for a stranger made it. */
    @GET
    @Path("/evidence/{id}")
    @Transactional
    public Response evidence(@RestPath String number, @RestPath long id) {
        var item = items.of(cases.visibleTo(actor.get(), number).id(), id);
        return StrangersFile.toSave(content.read(item), item.mediaType(), item.fileName(), number + "-" + item.id());
    }

    @GET
    @Path("/evidence/{id}/thumbnail")
    @Transactional
    public Response thumbnail(@RestPath String number, @RestPath long id) {
        return StrangersFile.thumbnail(
                content.thumbnail(items.of(cases.visibleTo(actor.get(), number).id(), id)));
    }
}
