package io.redress.proof.months;

import io.redress.cases.Claim;
import io.redress.cases.Payment;
import io.redress.proof.Question;
import io.redress.proof.Verdict;
import io.redress.transactions.JournalRow;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Random;

/** A merchant's claim in the making, as he describes the payment, and the answer that is right. */
final class Asking {
    private static final int MINUTES_A_DAY = 24 * 60;

    private final Story story;
    private final Claim claim;
    private final JournalRow about;
    private boolean maybeLoosely;
    private long claimed;
    private Long expected;
    private Long due;

    Asking(Story story, Claim claim, JournalRow about) {
        this.story = story;
        this.claim = claim;
        this.about = about;
        this.claimed = about.amountFen();
    }

    /** The payment may also be described without RRN and voucher number; only where it is the one such sale. */
    Asking maybeLoosely() {
        maybeLoosely = true;
        return this;
    }

    Asking claiming(long fen) {
        claimed = fen;
        return this;
    }

    Asking expecting(long fen) {
        expected = fen;
        return this;
    }

    /** What the customer rightly pays in the end. */
    Asking due(long fen) {
        due = fen;
        return this;
    }

    Told is(Verdict verdict, String why) {
        return new Told(story, new Asked(question(), verdict, 0, why), due);
    }

    Told isProven(long provenFen, String why) {
        return new Told(story, new Asked(question(), Verdict.PROVEN, provenFen, why), due);
    }

    private Question question() {
        return new Question(claim, payment(), claimed, expected);
    }

    private Payment payment() {
        Random random = story.town.random;
        LocalDate day = Town.dayOf(about.txnTime());
        return switch (random.nextInt(maybeLoosely ? 5 : 3)) {
            case 0 -> described(about.tid(), dayOnTheReceipt(), null, about.rrn());
            case 1 -> described(about.tid(), day, about.traceNo(), null);
            case 2 -> described(about.tid(), day, about.traceNo(), about.rrn());
            case 3 -> described(about.tid(), dayOnTheReceipt(), null, null);
            default -> described(null, dayOnTheReceipt(), null, null);
        };
    }

    private Payment described(String tid, LocalDate day, String traceNo, String rrn) {
        return new Payment(about.mid(), tid, day, about.amountFen(), about.cardLast4(), traceNo, rrn);
    }

    /** Around midnight a merchant may well remember the day on the other side. */
    private LocalDate dayOnTheReceipt() {
        LocalDate day = Town.dayOf(about.txnTime());
        int minute = LocalTime.ofInstant(about.txnTime(), Town.ZONE).toSecondOfDay() / 60;
        if (story.town.random.nextBoolean()) return day;
        if (minute < 10) return day.minusDays(1);
        return minute >= MINUTES_A_DAY - 10 ? day.plusDays(1) : day;
    }
}
