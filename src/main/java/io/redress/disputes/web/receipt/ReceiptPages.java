package io.redress.disputes.web.receipt;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.redress.cases.Cases;
import io.redress.disputes.web.casefile.CaseView;
import io.redress.disputes.web.casefile.ShowCase;
import io.redress.identity.CurrentActor;
import io.redress.merchants.Merchants;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;

/** The last page of the filing: number, what happens next and by when; and the same as a paper to keep. */
@Path("/disputes/{number}")
@RolesAllowed("MERCHANT")
@Produces(MediaType.TEXT_HTML)
public class ReceiptPages {
    private final ShowCase showCase;
    private final Cases cases;
    private final Merchants merchants;
    private final WriteReceipt write;
    private final CurrentActor actor;

    ReceiptPages(ShowCase showCase, Cases cases, Merchants merchants, WriteReceipt write, CurrentActor actor) {
        this.showCase = showCase;
        this.cases = cases;
        this.merchants = merchants;
        this.write = write;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "disputes/filing")
    static class Templates {
        static native TemplateInstance filed(CaseView view);

        private Templates() {}
    }

    @GET
    @Path("/filed")
    public TemplateInstance filed(@RestPath String number) {
        return Templates.filed(showCase.to(actor.get(), number));
    }

    @GET
    @Path("/receipt.pdf")
    @Produces("application/pdf")
    public Response receipt(@RestPath String number) {
        var filed = cases.visibleTo(actor.get(), number);
        var merchant = merchants.findById(filed.payment().mid());
        var receipt = write.of(filed, showCase.to(actor.get(), number), merchant);
        return Response.ok(DrawReceipt.asPdf(receipt))
                .header("Content-Disposition", "attachment; filename=\"" + filed.number() + ".pdf\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
