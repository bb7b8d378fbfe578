package io.redress.disputes.web.receipt;

import io.redress.cases.DisputeCase;
import io.redress.disputes.web.Phrases;
import io.redress.disputes.web.casefile.CaseView;
import io.redress.disputes.web.receipt.Receipt.Line;
import io.redress.disputes.web.receipt.Receipt.Part;
import io.redress.merchants.Merchant;
import io.redress.web.Spoken;
import io.redress.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Puts a filed case in the words of a receipt, in the reader's language. */
@ApplicationScoped
class WriteReceipt {
    private final Phrases phrases;
    private final Spoken spoken;
    private final Words words;
    private final Clock clock;

    WriteReceipt(Phrases phrases, Spoken spoken, Words words, Clock clock) {
        this.phrases = phrases;
        this.spoken = spoken;
        this.words = words;
        this.clock = clock;
    }

    Receipt of(DisputeCase filed, CaseView view, Merchant merchant) {
        var say = phrases.receipt();
        var parts = List.of(
                new Part(null, head(filed, merchant)),
                new Part(phrases.disputes().facts(), payment(filed)),
                new Part(say.next(), sentence(view.next())),
                new Part(say.found(), found(view)),
                new Part(say.words(), sentence(filed.narrative())),
                new Part(null, sentence(say.printed(spoken.instant(clock.instant())))));
        return new Receipt(phrases.locale(), say.heading(), parts);
    }

    private List<Line> head(DisputeCase filed, Merchant merchant) {
        var say = phrases.receipt();
        var mid = filed.payment().mid();
        var name = merchant == null ? mid : merchant.displayName(phrases.locale());
        return List.of(
                new Line(say.number(), filed.number()),
                new Line(say.filed_at(), spoken.instant(filed.filedAt())),
                new Line(say.merchant(), name.equals(mid) ? mid : name + " (" + mid + ")"),
                new Line(say.claim(), words.of(filed.claim())));
    }

    private List<Line> payment(DisputeCase filed) {
        var say = phrases.receipt();
        var payment = filed.payment();
        var lines = new ArrayList<Line>();
        lines.add(new Line(say.day(), spoken.day(payment.date())));
        lines.add(new Line(say.amount(), spoken.money(payment.amountFen())));
        add(lines, say.card(), payment.cardLast4() == null ? null : "****" + payment.cardLast4());
        add(lines, say.tid(), payment.tid());
        add(lines, say.trace(), payment.traceNo());
        add(lines, say.rrn(), payment.rrn());
        lines.add(new Line(say.claimed(), spoken.money(filed.claimedFen())));
        add(lines, say.expected(), filed.expectedFen() == null ? null : spoken.money(filed.expectedFen()));
        return lines;
    }

    private List<Line> found(CaseView view) {
        if (view.found() == null) {
            return sentence(phrases.receipt().not_asked());
        }
        var lines = new ArrayList<>(sentence(view.found().headline()));
        view.found().reasons().forEach(reason -> lines.add(new Line(null, reason)));
        return lines;
    }

    private static List<Line> sentence(String words) {
        return List.of(new Line(null, words));
    }

    private static void add(List<Line> lines, String label, String value) {
        if (value != null) {
            lines.add(new Line(label, value));
        }
    }
}
