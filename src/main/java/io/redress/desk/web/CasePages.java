package io.redress.desk.web;

import io.quarkus.qute.TemplateInstance;
import io.redress.cases.Cases;
import io.redress.evidence.EvidenceItem;
import io.redress.evidence.EvidenceItems;
import io.redress.evidence.EvidenceStore;
import io.redress.identity.CurrentActor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestPath;

/** A case as the desk sees it, and its papers. */
@Path("/desk/cases/{number}")
@RolesAllowed({"LIAISON", "LEAD", "MANAGER", "ADMIN"})
public class CasePages {
    private final CasePage page;
    private final Cases cases;
    private final EvidenceItems items;
    private final EvidenceStore store;
    private final CurrentActor actor;

    CasePages(CasePage page, Cases cases, EvidenceItems items, EvidenceStore store, CurrentActor actor) {
        this.page = page;
        this.cases = cases;
        this.items = items;
        this.store = store;
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
        return Response.ok(store.read(item.sha256()), item.mediaType())
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded(fileName(item)))
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private static String fileName(EvidenceItem item) {
        return item.fileName() != null ? item.fileName() : item.kind().name().toLowerCase() + ".txt";
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
