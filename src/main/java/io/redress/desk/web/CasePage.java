package io.redress.desk.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.redress.desk.web.form.CaseForm;
import io.redress.desk.web.view.CaseView;
import io.redress.desk.web.view.CaseViews;
import io.redress.desk.web.words.DeskFormMessages;
import io.redress.desk.web.words.DeskWords;
import io.redress.desk.web.words.FieldNames;
import io.redress.identity.CurrentActor;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import io.redress.web.FormErrors;
import io.redress.web.ReaderLanguage;
import io.redress.web.RuleSentences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Shows a case: as it stands, or again with a form that was refused. */
@ApplicationScoped
public class CasePage {
    private final CaseViews views;
    private final RuleSentences sentences;
    private final DeskWords words;
    private final FieldNames fields;
    private final CurrentActor actor;
    private final ReaderLanguage reader;

    CasePage(
            CaseViews views,
            RuleSentences sentences,
            DeskWords words,
            FieldNames fields,
            CurrentActor actor,
            ReaderLanguage reader) {
        this.views = views;
        this.sentences = sentences;
        this.words = words;
        this.fields = fields;
        this.actor = actor;
        this.reader = reader;
    }

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance page(CaseView view, FormErrors summary);

        private Templates() {}
    }

    TemplateInstance show(String number) {
        return page(number, null, FormErrors.none());
    }

    /**
     * The page again, with what was typed and what is wrong with it.
     *
     * @param typed null where the form has no fields
     */
    Response refused(String number, CaseForm typed, List<RuleViolation> why) {
        var errors = new FormErrors(why.stream().map(one -> entry(one, typed)).toList());
        return Response.status(status(why.get(0).rule()))
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page(number, typed, errors))
                .build();
    }

    private TemplateInstance page(String number, CaseForm typed, FormErrors errors) {
        return Templates.page(views.of(number, actor.get(), typed, errors), fields.named(errors));
    }

    private FormErrors.Entry entry(RuleViolation one, CaseForm typed) {
        var field = one.field() == null || typed == null ? null : typed.field(one.field());
        var sentence = one.rule() == Rule.CHANGED_MEANWHILE
                ? words.in(DeskFormMessages.class).changed_meanwhile()
                : sentences.of(one, reader.locale());
        return new FormErrors.Entry(field, sentence);
    }

    private static int status(Rule rule) {
        return switch (rule.kind()) {
            case INVALID -> 422;
            case CONFLICT -> 409;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
        };
    }
}
