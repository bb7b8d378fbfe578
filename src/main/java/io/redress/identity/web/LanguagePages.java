package io.redress.identity.web;

import io.redress.identity.Accounts;
import io.redress.identity.CurrentActor;
import io.redress.web.LocalPath;
import io.redress.web.ReaderLanguage;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestQuery;

/** Changes the language of the pages. A plain link, so that it works on every page, error pages included. */
@Path("/language")
@PermitAll
public class LanguagePages {
    private static final int A_YEAR = 365 * 24 * 60 * 60;

    private final Accounts accounts;
    private final CurrentActor actor;

    LanguagePages(Accounts accounts, CurrentActor actor) {
        this.accounts = accounts;
        this.actor = actor;
    }

    /**
     * @param to {@code zh}, or English for anything else
     * @param back a path of this site; anything else leads to the front page
     */
    @GET
    @Transactional
    public Response change(@RestQuery String to, @RestQuery String back) {
        var language = "zh".equals(to) ? Locale.CHINESE : Locale.ENGLISH;
        if (actor.signedIn()) {
            accounts.findByIdOptional(actor.get().username()).ifPresent(account -> account.speaks(language));
        }
        var cookie = new NewCookie.Builder(ReaderLanguage.COOKIE)
                .value(language.getLanguage())
                .path("/")
                .maxAge(A_YEAR)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
        return Response.seeOther(LocalPath.orHome(back)).cookie(cookie).build();
    }
}
