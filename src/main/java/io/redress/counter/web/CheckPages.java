package io.redress.counter.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.redress.counter.CheckCode;
import io.redress.responsecodes.FindCode;
import io.redress.responsecodes.ResponseCode;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import io.redress.web.FormErrors;
import io.redress.web.ReaderLanguage;
import io.redress.web.RuleSentences;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestQuery;

/** What a code means, for whoever stands at the counter: one question, one answer, at an address that can be shared. */
@Path("/check")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class CheckPages {
    private final FindCode find;
    private final CheckCode check;
    private final AnswerViews views;
    private final RuleSentences sentences;
    private final ReaderLanguage reader;

    CheckPages(FindCode find, CheckCode check, AnswerViews views, RuleSentences sentences, ReaderLanguage reader) {
        this.find = find;
        this.check = check;
        this.views = views;
        this.sentences = sentences;
        this.reader = reader;
    }

    @CheckedTemplate(basePath = "check")
    static class Templates {
        static native TemplateInstance ask(AskView view);

        static native TemplateInstance pick(CheckForm asked, List<ResponseCode> codes, Locale language);

        static native TemplateInstance answer(AnswerView view, CheckForm asked);

        private Templates() {}
    }

    /** @param refused {@code card}: a card number was typed, and this address without it follows */
    @GET
    public Response check(@BeanParam CheckForm asked, @RestQuery String refused) {
        if (asked.holdsCardNumber()) {
            // the address must not stay on the screen or in the links of the page
            return Response.seeOther(URI.create("/check?refused=card")).build();
        }
        if ("card".equals(refused)) {
            return ask(422, CheckForm.blank(), RuleViolation.on("code", Rule.CARD_NUMBER_REFUSED));
        }
        if (!asked.asks()) {
            return ask(200, asked, null);
        }
        try {
            return answer(asked, find.by(asked.typed()));
        } catch (RuleViolation wrong) {
            return ask(422, asked, wrong);
        }
    }

    @GET
    @Path("/codes")
    public TemplateInstance all() {
        return Templates.pick(CheckForm.blank(), find.by(""), reader.locale());
    }

    private Response answer(CheckForm asked, List<ResponseCode> found) {
        if (found.isEmpty()) {
            return page(404, Templates.ask(view(asked, FormErrors.none(), true)));
        }
        if (found.size() > 1) {
            return page(200, Templates.pick(asked, found, reader.locale()));
        }
        var code = found.get(0);
        if (!code.code().equals(asked.code())) {
            return Response.seeOther(URI.create(asked.address(code.code()))).build();
        }
        var counsel = check.about(code, asked.notice(), asked.date(), asked.bankCode());
        return page(200, Templates.answer(views.of(counsel, asked), asked));
    }

    /** @param wrong null where nothing is */
    private Response ask(int status, CheckForm asked, RuleViolation wrong) {
        var errors = wrong == null ? FormErrors.none() : FormErrors.of(List.of(wrong), sentences, reader.locale());
        return page(status, Templates.ask(view(asked, errors, false)));
    }

    private AskView view(CheckForm asked, FormErrors errors, boolean unknown) {
        return new AskView(asked, errors, views.lines(check.underWay()), views.banks(), unknown);
    }

    private static Response page(int status, TemplateInstance page) {
        return Response.status(status).entity(page).build();
    }
}
