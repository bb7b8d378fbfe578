package io.redress.disputes.web.filing;

import io.quarkus.qute.TemplateInstance;
import io.redress.cases.Claim;
import io.redress.disputes.filing.Answers;
import io.redress.disputes.filing.Drafts;
import io.redress.disputes.filing.FilingDraft;
import io.redress.disputes.filing.FilingPage;
import io.redress.disputes.filing.KeepAnswers;
import io.redress.disputes.web.Phrases;
import io.redress.disputes.web.TypedFields;
import io.redress.disputes.web.filing.form.Sent;
import io.redress.disputes.web.filing.words.FieldLabels;
import io.redress.identity.CurrentActor;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import io.redress.web.Flash;
import io.redress.web.FormErrors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The way through the pages of the filing: shows one, keeps what is sent, and goes on to the next that is open. */
@ApplicationScoped
class Journey {
    private final Drafts drafts;
    private final KeepAnswers keepAnswers;
    private final AnswerLines lines;
    private final FieldLabels labels;
    private final Phrases phrases;
    private final CurrentActor actor;
    private final Flash flash;

    Journey(
            Drafts drafts,
            KeepAnswers keepAnswers,
            AnswerLines lines,
            FieldLabels labels,
            Phrases phrases,
            CurrentActor actor,
            Flash flash) {
        this.drafts = drafts;
        this.keepAnswers = keepAnswers;
        this.lines = lines;
        this.labels = labels;
        this.phrases = phrases;
        this.actor = actor;
        this.flash = flash;
    }

    static String path(String id, FilingPage page) {
        return "/disputes/drafts/" + id + "/" + page.path();
    }

    /** The draft of the reader's own merchant. */
    FilingDraft draft(String id) {
        return drafts.visibleTo(actor.get(), id);
    }

    /** Shows a page of a draft; one that is filed shows its case, one that is not as far the page that is open. */
    Response show(String id, FilingPage page, String change, Function<Shown, TemplateInstance> template) {
        var draft = draft(id);
        var open = draft.answers().open();
        if (draft.filedAs() != null || page.compareTo(open) > 0) {
            return seeOther(draft.filedAs() == null ? path(id, open) : confirmation(draft.filedAs()));
        }
        return Response.ok(template.apply(shown(draft, page, change != null && !change.isEmpty(), FormErrors.none())))
                .build();
    }

    /** A draft with the frame of its page. */
    record Shown(FilingDraft draft, StepView step) {
        Answers answers() {
            return draft.answers();
        }
    }

    /**
     * Keeps what a page sent and goes on; what is refused is shown again with the reasons.
     *
     * @param reading gives what changes; what it gives counts for nothing when it tells the fields of a refusal
     */
    Response keep(
            String id,
            FilingPage page,
            Sent sent,
            Function<TypedFields, UnaryOperator<Answers>> reading,
            Function<Shown, TemplateInstance> again) {
        var fields = new TypedFields();
        var change = reading.apply(fields);
        if (!fields.violations().isEmpty()) {
            return refused(id, page, sent, fields.violations(), again);
        }
        try {
            return onwards(keepAnswers.keep(id, page, sent.asSeen(), change, actor.get()), page, sent.isChange());
        } catch (RuleViolation refused) {
            if (refused.rule().kind() == Rule.Kind.NOT_FOUND) {
                throw refused;
            }
            return refused(id, page, sent, List.of(refused), again);
        }
    }

    Response onwards(FilingDraft draft, FilingPage page, boolean change) {
        if (draft.filedAs() != null) {
            flash.say(phrases.filing().sent_before());
            return seeOther(confirmation(draft.filedAs()));
        }
        var open = draft.answers().open();
        var next = change || open.compareTo(page.next()) < 0 ? open : page.next();
        return seeOther(path(draft.id().toString(), next));
    }

    Response refused(
            String id,
            FilingPage page,
            Sent sent,
            Collection<RuleViolation> violations,
            Function<Shown, TemplateInstance> again) {
        var clash = violations.stream().anyMatch(one -> one.rule() == Rule.CHANGED_MEANWHILE);
        var shown = shown(draft(id), page, sent.isChange(), phrases.errors(violations));
        return Response.status(clash ? 409 : 422)
                .entity(again.apply(clash ? clashing(shown) : shown))
                .build();
    }

    /** The same with sentences that are told already. */
    Response refused(
            String id, FilingPage page, Sent sent, FormErrors errors, Function<Shown, TemplateInstance> again) {
        return Response.status(422)
                .entity(again.apply(shown(draft(id), page, sent.isChange(), errors)))
                .build();
    }

    private Shown shown(FilingDraft draft, FilingPage page, boolean change, FormErrors errors) {
        var happened = draft.answers().happened();
        var summary = labels.summary(errors, happened == null ? Claim.OTHER : happened.claim());
        var id = draft.id().toString();
        return new Shown(draft, new StepView(page, id, true, draft.version(), change, errors, summary, List.of()));
    }

    /** What was sent stands in the fields, what somebody else kept stands beside it. */
    private Shown clashing(Shown shown) {
        var at = shown.step();
        return new Shown(
                shown.draft(),
                new StepView(
                        at.page(),
                        at.id(),
                        true,
                        at.seen(),
                        at.change(),
                        at.errors(),
                        at.summary(),
                        lines.of(shown.draft(), at.page())));
    }

    static String confirmation(String number) {
        return "/disputes/" + number + "/filed";
    }

    static Response seeOther(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
