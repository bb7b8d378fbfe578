package io.redress.notifications.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.security.Authenticated;
import io.redress.cases.Cases;
import io.redress.cases.Claim;
import io.redress.cases.narration.Narrator;
import io.redress.cases.timeline.Timeline;
import io.redress.identity.Account;
import io.redress.identity.Accounts;
import io.redress.identity.CurrentActor;
import io.redress.notifications.Notice;
import io.redress.notifications.Notices;
import io.redress.web.Flash;
import io.redress.web.ReaderLanguage;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/** What the reader was told and has not read yet. */
@Path("/notices")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class NoticePages {
    private final Notices notices;
    private final Cases cases;
    private final Timeline timeline;
    private final Narrator narrator;
    private final Accounts accounts;
    private final CurrentActor actor;
    private final ReaderLanguage reader;
    private final Flash flash;

    NoticePages(
            Notices notices,
            Cases cases,
            Timeline timeline,
            Narrator narrator,
            Accounts accounts,
            CurrentActor actor,
            ReaderLanguage reader,
            Flash flash) {
        this.notices = notices;
        this.cases = cases;
        this.timeline = timeline;
        this.narrator = narrator;
        this.accounts = accounts;
        this.actor = actor;
        this.reader = reader;
        this.flash = flash;
    }

    /**
     * One notice: what happened, to which case, and where to read on.
     *
     * @param claimedFen what the case is about, in fen
     * @param quote what somebody wrote with it, empty where nobody did
     */
    public record Row(
            long id,
            Instant at,
            String number,
            String path,
            Claim claim,
            long claimedFen,
            String sentence,
            String quote) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance notices(List<Row> rows);

        private Templates() {}
    }

    @GET
    @Transactional
    public TemplateInstance unread() {
        var unread = notices.unread(actor.get());
        return Templates.notices(unread.stream().map(this::row).toList());
    }

    @POST
    @Path("/read")
    public Response read(@RestForm List<Long> shown) {
        notices.read(actor.get(), shown);
        var say = MessageBundles.get(
                NoticeMessages.class, Localized.Literal.of(reader.locale().getLanguage()));
        flash.say(say.marked());
        return Response.seeOther(URI.create("/notices")).build();
    }

    private Row row(Notice notice) {
        var about = cases.findById(notice.caseId());
        var entry = timeline.findById(notice.entryId());
        var toMerchant = actor.get().mid() != null;
        return new Row(
                notice.id(),
                notice.createdAt(),
                about.number(),
                (toMerchant ? "/disputes/" : "/desk/cases/") + about.number(),
                about.claim(),
                about.claimedFen(),
                toMerchant
                        ? narrator.toMerchant(entry, reader.locale())
                        : narrator.sentence(entry, reader.locale(), this::name),
                narrator.quote(entry));
    }

    private String name(String username) {
        return accounts.findByIdOptional(username).map(Account::displayName).orElse(username);
    }
}
