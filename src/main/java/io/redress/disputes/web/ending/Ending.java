package io.redress.disputes.web.ending;

import io.quarkus.qute.TemplateInstance;
import io.redress.cases.CaseAction;
import io.redress.cases.Cases;
import io.redress.cases.DisputeCase;
import io.redress.disputes.web.Phrases;
import io.redress.disputes.web.TimeLeft;
import io.redress.disputes.web.casefile.Attempt;
import io.redress.disputes.web.casefile.CaseDraft;
import io.redress.identity.CurrentActor;
import io.redress.shared.CardNumbers;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import io.redress.web.Flash;
import io.redress.web.FormErrors;
import io.redress.web.Spoken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Asks once more before something final is done to a case, and does it. */
@ApplicationScoped
public class Ending {
    private final Cases cases;
    private final Attempt attempt;
    private final Phrases phrases;
    private final Spoken spoken;
    private final TimeLeft timeLeft;
    private final Flash flash;
    private final CurrentActor actor;

    Ending(
            Cases cases,
            Attempt attempt,
            Phrases phrases,
            Spoken spoken,
            TimeLeft timeLeft,
            Flash flash,
            CurrentActor actor) {
        this.cases = cases;
        this.attempt = attempt;
        this.phrases = phrases;
        this.spoken = spoken;
        this.timeLeft = timeLeft;
        this.flash = flash;
        this.actor = actor;
    }

    /** One of the pages that ask. */
    interface Asking extends BiFunction<EndingView, FormErrors, TemplateInstance> {}

    /** The page that asks; where the case has moved on, the case instead. NOT_FOUND for a case of somebody else. */
    @Transactional
    Response ask(String number, CaseAction action, Asking page) {
        var about = cases.visibleTo(actor.get(), number);
        return action.allowedIn(about.status())
                ? Response.ok(page.apply(view(about, null), FormErrors.none())).build()
                : toCase(number);
    }

    /**
     * Does it and goes back to the case.
     *
     * @param reason what was typed, or null
     * @param doing gives the sentence that tells of it
     */
    Response take(String number, String reason, Asking page, Supplier<String> doing) {
        try {
            flash.say(doing.get());
            return toCase(number);
        } catch (RuleViolation refused) {
            if (refused.rule().kind() != Rule.Kind.INVALID) {
                return attempt.again(number, CaseDraft.none(), refused);
            }
            var view = view(cases.visibleTo(actor.get(), number), CardNumbers.masked(reason));
            return Response.status(422)
                    .entity(page.apply(view, phrases.errors(List.of(refused))))
                    .build();
        }
    }

    private EndingView view(DisputeCase about, String reason) {
        var until = about.appealUntil();
        return new EndingView(
                about.number(),
                about.claim(),
                about.claimedFen(),
                about.isDecided() ? about.outcome() : null,
                about.returnedFen(),
                about.isDecided() ? about.decisionReason() : null,
                until == null
                        ? null
                        : phrases.ending().appeal_until(spoken.instant(until), timeLeft.withWorking(until)),
                reason);
    }

    private static Response toCase(String number) {
        return Response.seeOther(URI.create("/disputes/" + number)).build();
    }
}
