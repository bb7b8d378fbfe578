package io.redress.disputes.web.casefile;

import io.redress.disputes.web.Phrases;
import io.redress.disputes.web.casefile.CasePages.Templates;
import io.redress.identity.CurrentActor;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import io.redress.web.Flash;
import io.redress.web.FormErrors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.function.Supplier;

/** Takes one step on a case's page: done, the page says so; refused, it shows what was typed and what is wrong. */
@ApplicationScoped
public class Attempt {
    private final ShowCase showCase;
    private final Phrases phrases;
    private final CurrentActor actor;
    private final Flash flash;

    Attempt(ShowCase showCase, Phrases phrases, CurrentActor actor, Flash flash) {
        this.showCase = showCase;
        this.phrases = phrases;
        this.actor = actor;
        this.flash = flash;
    }

    /** @param doing does it and gives the sentence that tells so */
    Response take(String number, CaseDraft draft, Supplier<String> doing) {
        try {
            flash.say(doing.get());
            return Response.seeOther(URI.create("/disputes/" + number)).build();
        } catch (RuleViolation refused) {
            return again(number, draft, refused);
        }
    }

    /** Shows the page with what was refused; what is no matter of the form is thrown on. */
    public Response again(String number, CaseDraft draft, RuleViolation refused) {
        var kind = refused.rule().kind();
        if (kind == Rule.Kind.NOT_FOUND || kind == Rule.Kind.FORBIDDEN) {
            throw refused;
        }
        return page(number, draft, phrases.errors(List.of(refused)), kind == Rule.Kind.CONFLICT ? 409 : 422);
    }

    Response page(String number, CaseDraft draft, FormErrors errors, int status) {
        var page = Templates.page(showCase.to(actor.get(), number), draft, errors);
        return Response.status(status).entity(page).build();
    }
}
