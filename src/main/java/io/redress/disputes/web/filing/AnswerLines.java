package io.redress.disputes.web.filing;

import io.redress.cases.Contact;
import io.redress.disputes.filing.Amounts;
import io.redress.disputes.filing.Answers;
import io.redress.disputes.filing.FilingDraft;
import io.redress.disputes.filing.FilingPage;
import io.redress.disputes.filing.WhatHappened;
import io.redress.disputes.filing.WhichPayment;
import io.redress.disputes.web.Phrases;
import io.redress.disputes.web.filing.words.FieldLabels;
import io.redress.evidence.DraftEvidence;
import io.redress.web.Spoken;
import io.redress.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Says the answers of a draft in lines, page by page, for reading them once more. */
@ApplicationScoped
public class AnswerLines {
    private final DraftEvidence papers;
    private final FieldLabels labels;
    private final Phrases phrases;
    private final Spoken spoken;
    private final Words words;

    AnswerLines(DraftEvidence papers, FieldLabels labels, Phrases phrases, Spoken spoken, Words words) {
        this.papers = papers;
        this.labels = labels;
        this.phrases = phrases;
        this.spoken = spoken;
        this.words = words;
    }

    /** One answer. */
    public record Line(String label, String value) {}

    /** The answers of one page, with its heading and address. */
    public record Part(String heading, String path, List<Line> lines) {}

    /** Every page that was answered. */
    List<Part> parts(FilingDraft draft) {
        var parts = new ArrayList<Part>();
        for (var page : FilingPage.values()) {
            if (page != FilingPage.CHECK) {
                parts.add(new Part(labels.heading(page), Journey.path(draft.id().toString(), page), of(draft, page)));
            }
        }
        return parts;
    }

    /** What a page holds; empty before it was answered. */
    List<Line> of(FilingDraft draft, FilingPage page) {
        var answers = draft.answers();
        var lines = new ArrayList<Line>();
        if (answers.of(page) == null) {
            return lines;
        }
        switch (page) {
            case CLAIM -> claim(answers.happened(), lines);
            case PAYMENT -> payment(answers.payment(), lines);
            case AMOUNTS -> amounts(answers, lines);
            case EVIDENCE -> papers(draft, lines);
            case CONTACT -> contact(answers.contact(), lines);
            case CHECK -> {}
        }
        return lines;
    }

    private void claim(WhatHappened told, List<Line> lines) {
        var say = phrases.filing();
        lines.add(new Line(phrases.receipt().claim(), words.of(told.claim())));
        lines.add(new Line(say.words(), told.words() == null ? say.words_none() : told.words()));
        if (told.responseCode() != null) {
            lines.add(new Line(say.code(), told.responseCode()));
        }
        if (told.debited() != null) {
            lines.add(new Line(say.debited(), told.debited() ? say.yes() : say.no()));
        }
    }

    private void payment(WhichPayment told, List<Line> lines) {
        var say = phrases.finding();
        var named = told.picked() == null ? told.typed("") : told.picked().payment();
        lines.add(new Line(say.date(), spoken.day(named.date())));
        add(lines, say.amount(), told.knownFen());
        add(lines, say.tid(), named.tid());
        add(lines, say.trace(), named.traceNo());
        add(lines, say.rrn(), named.rrn());
        add(lines, say.last4(), told.cardLast4() == null ? named.cardLast4() : told.cardLast4());
        lines.add(new Line(say.records(), told.picked() == null ? say.records_none() : say.records_found()));
    }

    private void amounts(Answers answers, List<Line> lines) {
        var told = answers.amounts();
        add(lines, labels.of("paid", answers.happened().claim()), told.paidFen());
        add(lines, labels.of("moved", answers.happened().claim()), told.movedFen());
        add(lines, labels.of("right", answers.happened().claim()), told.rightFen());
        var difference = Amounts.isDifference(answers.happened().claim());
        add(
                lines,
                difference
                        ? phrases.filing().difference()
                        : labels.of("claimed", answers.happened().claim()),
                told.claimedFen());
    }

    private void papers(FilingDraft draft, List<Line> lines) {
        var given = papers.of(draft.id());
        given.forEach(paper -> lines.add(new Line(
                words.of(paper.kind()),
                paper.fileName() == null ? phrases.disputes().given_text() : paper.fileName())));
        if (given.isEmpty()) {
            lines.add(new Line(
                    labels.heading(FilingPage.EVIDENCE), phrases.filing().papers_none()));
        }
    }

    private void contact(Contact told, List<Line> lines) {
        var say = phrases.filing();
        add(lines, say.name(), told.name());
        add(lines, say.phone(), told.phone());
        add(lines, say.email(), told.email());
        if (lines.isEmpty()) {
            lines.add(new Line(say.contact(), say.contact_none()));
        }
    }

    private void add(List<Line> lines, String label, Long fen) {
        add(lines, label, fen == null ? null : spoken.money(fen));
    }

    private static void add(List<Line> lines, String label, String value) {
        if (value != null) {
            lines.add(new Line(label, value));
        }
    }
}
