package io.redress.notifications.web.mails;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.redress.identity.visits.CaseLink;
import io.redress.identity.visits.CaseLinkConfig;
import io.redress.identity.visits.CaseLinks;
import io.redress.notifications.mail.QueueMails;
import io.redress.notifications.mail.post.Address;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import org.jboss.resteasy.reactive.RestPath;

/**
 * Where a link in a mail leads. Opening the page spends nothing, for programs that look after mail open every link in it
 * before its reader does; the button does.
 */
@Path("/m/{token}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class LinkPages {
    private static final int AN_HOUR = 60 * 60;

    private final CaseLinks links;
    private final CaseLinkConfig config;
    private final QueueMails mails;
    private final Clock clock;

    LinkPages(CaseLinks links, CaseLinkConfig config, QueueMails mails, Clock clock) {
        this.links = links;
        this.config = config;
        this.mails = mails;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "mails")
    static class Templates {
        /** @param to the masked address that the link was sent to */
        static native TemplateInstance open(String token, String number, String to, long minutes);

        static native TemplateInstance over(String token, boolean spent, String to);

        static native TemplateInstance sent(boolean tooOften, String to);

        private Templates() {}
    }

    @GET
    public Response look(@RestPath String token, @CookieParam(CaseLinks.COOKIE) String visit) {
        var link = known(token);
        if (link.opensAt(clock.instant())) {
            return Response.ok(Templates.open(
                            token, link.caseNumber(), to(link), config.visit().toMinutes()))
                    .build();
        }
        return isHere(link, visit) ? toCase(link).build() : over(token, link);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(
            @RestPath String token, @CookieParam(CaseLinks.COOKIE) String visit, HttpServerRequest request) {
        var link = known(token);
        return links.spend(token)
                .map(begun ->
                        toCase(link).cookie(cookie(begun, request.isSSL())).build())
                // a second click on the button comes behind the first
                .orElseGet(() -> isHere(link, visit) ? toCase(link).build() : over(token, link));
    }

    /** To the address of the old link and no other, so that nobody gains by asking. */
    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sendNew(@RestPath String token) {
        var link = known(token);
        if (mails.sendNewLink(link.caseNumber())) {
            return Response.ok(Templates.sent(false, to(link))).build();
        }
        return Response.status(429)
                .header("Retry-After", AN_HOUR)
                .entity(Templates.sent(true, to(link)))
                .build();
    }

    private CaseLink known(String token) {
        return links.of(token).orElseThrow(() -> RuleViolation.of(Rule.NOT_FOUND));
    }

    private boolean isHere(CaseLink link, String visit) {
        return links.visitedWith(visit).filter(by -> by.id() == link.id()).isPresent();
    }

    private static Response over(String token, CaseLink link) {
        return Response.status(Response.Status.GONE)
                .entity(Templates.over(token, link.isSpent(), to(link)))
                .build();
    }

    private static Response.ResponseBuilder toCase(CaseLink link) {
        return Response.seeOther(URI.create("/disputes/" + link.caseNumber()));
    }

    private static String to(CaseLink link) {
        return new Address(link.address()).masked();
    }

    private NewCookie cookie(String visit, boolean secure) {
        return new NewCookie.Builder(CaseLinks.COOKIE)
                .value(visit)
                .path("/")
                .maxAge((int) config.visit().toSeconds())
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
