package io.redress.disputes.filing;

import io.redress.cases.Contact;
import java.util.HashMap;
import java.util.Map;

/**
 * What was answered so far, a part a page; null where a page was not answered.
 *
 * @param papers whether the page of the papers was left behind, with or without any
 * @param contact its parts may be null
 * @param kept which page was kept when, and from where
 */
public record Answers(
        WhatHappened happened,
        WhichPayment payment,
        Amounts amounts,
        Boolean papers,
        Contact contact,
        Map<FilingPage, Kept> kept) {
    /**
     * That a page's answer was kept.
     *
     * @param version of the draft since then
     * @param browser from which it came, as {@link Seen} names it
     */
    public record Kept(int version, String browser) {}

    public Answers {
        kept = kept == null ? Map.of() : Map.copyOf(kept);
    }

    /** Other amounts are asked for when it becomes another claim, or the other way round. */
    public Answers with(WhatHappened told) {
        var same = happened == null || happened.claim() == told.claim();
        return new Answers(told, payment, same ? amounts : null, papers, contact, kept);
    }

    /** The amounts rest on the payment's. */
    public Answers with(WhichPayment told) {
        var same = payment == null || java.util.Objects.equals(payment.knownFen(), told.knownFen());
        return new Answers(happened, told, same ? amounts : null, papers, contact, kept);
    }

    public Answers with(Amounts told) {
        return new Answers(happened, payment, told, papers, contact, kept);
    }

    public Answers withPapers() {
        return new Answers(happened, payment, amounts, true, contact, kept);
    }

    public Answers with(Contact told) {
        return new Answers(happened, payment, amounts, papers, told, kept);
    }

    Answers keeping(FilingPage page, Kept now) {
        var pages = new HashMap<>(kept);
        pages.put(page, now);
        return new Answers(happened, payment, amounts, papers, contact, pages);
    }

    /** What a page holds; null before it was answered, and for the last page. */
    public Object of(FilingPage page) {
        return switch (page) {
            case CLAIM -> happened;
            case PAYMENT -> payment;
            case AMOUNTS -> amounts;
            case EVIDENCE -> papers;
            case CONTACT -> contact;
            case CHECK -> null;
        };
    }

    /** The first page without an answer: no later one can be answered sensibly. */
    public FilingPage open() {
        for (var page : FilingPage.values()) {
            if (of(page) == null) {
                return page;
            }
        }
        return FilingPage.CHECK;
    }
}
