package io.redress.disputes.web.casefile;

import io.redress.cases.DisputeCase;
import io.redress.cases.Outcome;
import io.redress.disputes.web.DisputeMessages;
import io.redress.disputes.web.Phrases;
import io.redress.disputes.web.casefile.CaseView.Decided;
import io.redress.disputes.web.casefile.CaseView.Step;
import io.redress.sla.ServiceClocks;
import io.redress.sla.ServiceLevel;
import io.redress.web.Spoken;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Says in plain words where a case stands, who has to do something, and by when. */
@ApplicationScoped
class WhatNext {
    private final ServiceClocks clocks;
    private final Spoken spoken;
    private final Phrases phrases;

    WhatNext(ServiceClocks clocks, Spoken spoken, Phrases phrases) {
        this.clocks = clocks;
        this.spoken = spoken;
        this.phrases = phrases;
    }

    /** @param papersDue until when papers are waited for, null where none are */
    String sentence(DisputeCase about, Instant papersDue) {
        var say = phrases.disputes();
        return switch (about.status()) {
            case AWAITING_MERCHANT ->
                papersDue == null ? say.next_checking_undated() : say.next_papers(spoken.instant(papersDue));
            case PROVING -> phrases.found().next_records();
            case FILED, IN_REVIEW, REOPENED -> checking(about, say);
            case AWAITING_BANK -> say.next_bank();
            case AWAITING_APPROVAL -> say.next_approval();
            case RESOLVED -> say.next_resolved(spoken.instant(about.appealUntil()));
            case CLOSED -> say.next_closed();
            case WITHDRAWN -> say.next_withdrawn();
        };
    }

    private String checking(DisputeCase about, DisputeMessages say) {
        var due = clocks.dueOf(about.id(), ServiceLevel.RESOLUTION);
        if (due == null) {
            return say.next_checking_undated();
        }
        return isFound(about)
                ? phrases.found().next_deciding(spoken.instant(due))
                : say.next_checking(spoken.instant(due));
    }

    /** The records have said all they can. */
    private static boolean isFound(DisputeCase about) {
        return about.answer() != null
                && switch (about.answer().verdict()) {
                    case PROVEN, ALREADY_RETURNED, REFUTED -> true;
                    case PENDING, INCONCLUSIVE, NOT_FOUND -> false;
                };
    }

    /** Until when an appeal is taken, in words. */
    String appealUntil(DisputeCase about) {
        return spoken.instant(about.appealUntil());
    }

    List<Step> steps(DisputeCase about, boolean askedOutside) {
        return Progress.of(about.status(), askedOutside).stream()
                .map(this::step)
                .toList();
    }

    private Step step(Progress.Step step) {
        var say = phrases.disputes();
        var label =
                switch (step.stage()) {
                    case FILED -> say.step_filed();
                    case CHECKING -> say.step_checking();
                    case OUTSIDE -> say.step_outside();
                    case DECISION -> say.step_decision();
                    case CLOSED -> say.step_closed();
                };
        return switch (step.state()) {
            case DONE -> new Step(label, "done", "✓", say.step_done());
            case HERE -> new Step(label, "here", "◐", say.step_here());
            case NEXT -> new Step(label, "ahead", "○", say.step_next());
            case LATER -> new Step(label, "ahead", "○", say.step_later());
            case SKIPPED -> new Step(label, "skipped", "–", say.step_skipped());
        };
    }

    /** The decision in plain words; null before one, and while an appeal against it is worked on. */
    Decided decided(DisputeCase about) {
        if (!about.isDecided()) {
            return null;
        }
        var at = about.resolvedAt() == null || about.outcome() == Outcome.WITHDRAWN
                ? about.closedAt()
                : about.resolvedAt();
        var reason = about.outcome() == Outcome.WITHDRAWN ? null : about.decisionReason();
        return new Decided(about.outcome(), meaning(about.outcome()), reason, about.remedy(), at);
    }

    private String meaning(Outcome outcome) {
        var say = phrases.disputes();
        return switch (outcome) {
            case UPHELD -> say.outcome_upheld();
            case PARTLY_UPHELD -> say.outcome_partly();
            case DECLINED -> say.outcome_declined();
            case ALREADY_SETTLED -> say.outcome_settled();
            case WITHDRAWN -> say.outcome_withdrawn();
        };
    }
}
