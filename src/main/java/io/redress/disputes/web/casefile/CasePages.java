package io.redress.disputes.web.casefile;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.redress.disputes.web.Phrases;
import io.redress.identity.CurrentActor;
import io.redress.messages.ReadMessages;
import io.redress.messages.SendMessage;
import io.redress.shared.RuleViolation;
import io.redress.web.FormErrors;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** The merchant's page of one case, with what is said between merchant and desk. */
@Path("/disputes")
@RolesAllowed("MERCHANT")
@Produces(MediaType.TEXT_HTML)
public class CasePages {
    private final ShowCase showCase;
    private final Attempt attempt;
    private final SendMessage sendMessage;
    private final ReadMessages readMessages;
    private final Phrases phrases;
    private final CurrentActor actor;

    CasePages(
            ShowCase showCase,
            Attempt attempt,
            SendMessage sendMessage,
            ReadMessages readMessages,
            Phrases phrases,
            CurrentActor actor) {
        this.showCase = showCase;
        this.attempt = attempt;
        this.sendMessage = sendMessage;
        this.readMessages = readMessages;
        this.phrases = phrases;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "disputes")
    static class Templates {
        static native TemplateInstance page(CaseView view, CaseDraft draft, FormErrors errors);

        private Templates() {}
    }

    /** Who opens the page has its messages before them: they count as read from now on. */
    @GET
    @Path("/{number}")
    public TemplateInstance page(@RestPath String number) {
        var reader = actor.get();
        var view = showCase.to(reader, number);
        if (view.talk().hasFresh()) {
            readMessages.mark(number, view.talk().upTo(), reader);
        }
        return Templates.page(view, CaseDraft.none(), FormErrors.none());
    }

    @POST
    @Path("/{number}/messages")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(@RestPath String number, @RestForm String message) {
        return attempt.take(number, CaseDraft.ofMessage(message), () -> {
            send(number, message);
            return phrases.talk().sent();
        });
    }

    /** The page has another field of the name that the rule speaks of. */
    private void send(String number, String message) {
        try {
            sendMessage.send(number, message, actor.get());
        } catch (RuleViolation refused) {
            throw refused.field() == null ? refused : new RuleViolation(refused.rule(), "message", refused.facts());
        }
    }
}
