package io.redress.disputes.web.casefile;

import io.redress.cases.CaseAction;
import io.redress.cases.Cases;
import io.redress.cases.DisputeCase;
import io.redress.disputes.web.Badge;
import io.redress.disputes.web.Phrases;
import io.redress.disputes.web.found.FollowMoney;
import io.redress.disputes.web.found.TellFound;
import io.redress.disputes.web.talk.Talks;
import io.redress.disputes.web.waiting.WaitingLines;
import io.redress.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Shows a merchant a case of the own shop. */
@ApplicationScoped
public class ShowCase {
    private final Cases cases;
    private final PaperTrail papers;
    private final WhatNext next;
    private final WaitingLines waiting;
    private final TellFound found;
    private final FollowMoney money;
    private final Talks talks;
    private final ToldTimeline timeline;
    private final Phrases phrases;

    ShowCase(
            Cases cases,
            PaperTrail papers,
            WhatNext next,
            WaitingLines waiting,
            TellFound found,
            FollowMoney money,
            Talks talks,
            ToldTimeline timeline,
            Phrases phrases) {
        this.cases = cases;
        this.papers = papers;
        this.next = next;
        this.waiting = waiting;
        this.found = found;
        this.money = money;
        this.talks = talks;
        this.timeline = timeline;
        this.phrases = phrases;
    }

    /** NOT_FOUND for a case of somebody else. */
    @Transactional
    public CaseView to(Actor reader, String number) {
        var one = cases.visibleTo(reader, number);
        var asked = papers.asked(one).orElse(null);
        return new CaseView(
                one.number(),
                one.claim(),
                Badge.of(one.status(), phrases.disputes()),
                one.payment(),
                one.claimedFen(),
                one.expectedFen(),
                one.returnedFen(),
                one.narrative(),
                next.steps(one, papers.askedOutside(one)),
                next.sentence(one, asked == null ? null : asked.dueAt()),
                waiting.onPage(one),
                found.of(one).orElse(null),
                asked,
                may(CaseAction.GIVE_EVIDENCE, one),
                papers.limits(),
                PaperTrail.kinds(asked),
                may(CaseAction.WITHDRAW, one),
                may(CaseAction.REOPEN, one) ? next.appealUntil(one) : null,
                money.of(one).orElse(null),
                talks.of(one, reader),
                next.decided(one),
                papers.given(one),
                timeline.of(one, reader));
    }

    private static boolean may(CaseAction action, DisputeCase one) {
        return action.allowedIn(one.status());
    }
}
