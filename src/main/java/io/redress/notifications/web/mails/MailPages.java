package io.redress.notifications.web.mails;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.redress.cases.Cases;
import io.redress.notifications.mail.CaseMail;
import io.redress.notifications.mail.CaseMails;
import io.redress.notifications.mail.ShownMails;
import io.redress.notifications.mail.post.Letter;
import io.redress.shared.Page;
import io.redress.web.Flash;
import io.redress.web.ReaderLanguage;
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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Where an administrator sees what was mailed, and what could not be. */
@Path("/admin/mails")
@RolesAllowed("ADMIN")
@Produces(MediaType.TEXT_HTML)
public class MailPages {
    private static final int ROWS = 50;

    private final CaseMails mails;
    private final Cases cases;
    private final ShownMails shown;
    private final ReaderLanguage reader;
    private final Flash flash;

    MailPages(CaseMails mails, Cases cases, ShownMails shown, ReaderLanguage reader, Flash flash) {
        this.mails = mails;
        this.cases = cases;
        this.shown = shown;
        this.reader = reader;
        this.flash = flash;
    }

    @CheckedTemplate(basePath = "mails")
    static class Templates {
        /** @param shows whether mails are shown only and not sent */
        static native TemplateInstance list(Page<MailRow> page, boolean first, boolean shows);

        static native TemplateInstance one(MailRow mail, String language, Letter letter, boolean shows);

        private Templates() {}
    }

    @GET
    @Transactional
    public TemplateInstance list(@RestQuery String after) {
        var before = after != null && after.matches("\\d{1,18}") ? Long.valueOf(after) : null;
        var page = Page.of(mails.newest(ROWS, before), ROWS, mail -> String.valueOf(mail.id()));
        return Templates.list(page.map(this::row), before == null, shown.shows());
    }

    @GET
    @Path("/{id}")
    @Transactional
    public TemplateInstance one(@RestPath long id) {
        var mail = mails.known(id);
        return Templates.one(row(mail), mail.language().getLanguage(), shown.letter(mail), shown.shows());
    }

    @POST
    @Path("/{id}/retry")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response retry(@RestPath long id) {
        mails.tryAgain(id);
        var language = Localized.Literal.of(reader.locale().getLanguage());
        flash.say(MessageBundles.get(MailMessages.class, language).retried());
        return Response.seeOther(URI.create("/admin/mails/" + id)).build();
    }

    /** In the demo nobody gets the mail, so its link is made for who looks at it. */
    @POST
    @Path("/{id}/link")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response follow(@RestPath long id) {
        return Response.seeOther(URI.create("/m/" + shown.linkOf(id))).build();
    }

    private MailRow row(CaseMail mail) {
        return MailRow.of(mail, cases.findById(mail.caseId()).number());
    }
}
