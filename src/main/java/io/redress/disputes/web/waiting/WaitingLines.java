package io.redress.disputes.web.waiting;

import io.redress.cases.DisputeCase;
import io.redress.disputes.waiting.Waits;
import io.redress.disputes.waiting.Waits.For;
import io.redress.disputes.waiting.WhatWaits;
import io.redress.disputes.web.Phrases;
import io.redress.disputes.web.TimeLeft;
import io.redress.web.Spoken;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Tells the merchant what a case waits for: what to do, until when, and what missing it costs. */
@ApplicationScoped
public class WaitingLines {
    private final WhatWaits whatWaits;
    private final Phrases phrases;
    private final Spoken spoken;
    private final TimeLeft timeLeft;

    WaitingLines(WhatWaits whatWaits, Phrases phrases, Spoken spoken, TimeLeft timeLeft) {
        this.whatWaits = whatWaits;
        this.phrases = phrases;
        this.spoken = spoken;
        this.timeLeft = timeLeft;
    }

    /** For the list of cases: the links lead to the case's page. */
    public List<WaitingLine> inList(DisputeCase about) {
        return whatWaits.of(about).stream()
                .map(waits -> line(waits, about, "/disputes/" + about.number() + anchor(waits.what())))
                .toList();
    }

    /** For the case's own page: the links lead to the form, or to the page that asks once more. */
    public List<WaitingLine> onPage(DisputeCase about) {
        var acceptance = "/disputes/" + about.number() + "/acceptance";
        return whatWaits.of(about).stream()
                .map(waits -> line(waits, about, waits.what() == For.DECISION ? acceptance : anchor(waits.what())))
                .toList();
    }

    private WaitingLine line(Waits waits, DisputeCase about, String path) {
        var say = phrases.waiting();
        var until = waits.until() == null
                ? null
                : say.until(spoken.instant(waits.until()), timeLeft.withWorking(waits.until()));
        var button = path.endsWith("/acceptance") ? say.accept_go() : button(waits.what());
        return new WaitingLine(
                what(waits), until, lost(waits.what()), button, say.to_case(button, about.number()), path);
    }

    private String what(Waits waits) {
        var say = phrases.waiting();
        return switch (waits.what()) {
            case PAPERS -> say.papers();
            case PAYMENT -> say.payment();
            case DECISION -> say.decision();
            case MESSAGE -> say.letters(waits.count());
        };
    }

    private String lost(For what) {
        var say = phrases.waiting();
        return switch (what) {
            case PAPERS -> say.papers_lost();
            case PAYMENT -> say.payment_lost();
            case DECISION -> say.decision_lost();
            case MESSAGE -> say.message_lost();
        };
    }

    private String button(For what) {
        var say = phrases.waiting();
        return switch (what) {
            case PAPERS -> say.papers_go();
            case PAYMENT -> say.payment_go();
            case DECISION -> say.decision_go();
            case MESSAGE -> say.message_go();
        };
    }

    private static String anchor(For what) {
        return switch (what) {
            case PAPERS -> "#papers";
            case PAYMENT -> "#which";
            case DECISION -> "#outcome";
            case MESSAGE -> "#messages";
        };
    }
}
