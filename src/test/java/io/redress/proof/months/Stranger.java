package io.redress.proof.months;

import static io.redress.cases.Claim.FAILED_BUT_DEBITED;

import io.redress.cases.Payment;
import io.redress.proof.Question;
import io.redress.proof.Verdict;
import java.time.LocalDate;

/** A payment that the records do not know, as its merchant describes it. */
final class Stranger {
    private final Story story;
    private final LocalDate day;
    private final long fen;
    private final Card card;
    private Question question;

    Stranger(Story story, LocalDate day) {
        this.story = story;
        this.day = day;
        this.fen = story.town.newAmount();
        this.card = Card.random(story.town.random);
    }

    Stranger asksByTrace(String trace) {
        return asks(trace, null);
    }

    Stranger asksByRrn() {
        return asks(null, story.town.newRrn(story.town.someTime(day)));
    }

    Stranger asksLoosely() {
        return asks(null, null);
    }

    private Stranger asks(String trace, String rrn) {
        Payment payment = new Payment(story.terminal.mid, story.terminal.tid, day, fen, card.last4(), trace, rrn);
        question = new Question(FAILED_BUT_DEBITED, payment, fen, null);
        return this;
    }

    Told is(Verdict verdict, String why) {
        return new Told(story, new Asked(question, verdict, 0, why), null);
    }
}
