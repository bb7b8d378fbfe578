package io.redress.proof.months;

import static io.redress.cases.Claim.WRONG_REFUND;
import static io.redress.proof.Verdict.ALREADY_RETURNED;
import static io.redress.proof.Verdict.INCONCLUSIVE;
import static io.redress.proof.Verdict.PENDING;
import static io.redress.transactions.TransactionType.CREDIT_ADJUSTMENT;
import static io.redress.transactions.TransactionType.MANUAL_REFUND;
import static io.redress.transactions.TransactionType.REFUND;

import io.redress.transactions.JournalRow;
import java.time.LocalDate;
import java.util.List;

/** Was what the terminal approved as refund also what came back? */
final class WrongRefunds {
    static final List<Scene> SCENES = List.of(
            Scene.of("refund cleared with less", WrongRefunds::less),
            Scene.of("refund cleared with less, late without RRN", WrongRefunds::lessAndLate),
            Scene.of("refund cleared with more", WrongRefunds::more),
            Scene.of("refund cleared with less, rest returned", WrongRefunds::returned),
            Scene.of("refund cleared with less, rest returned in part", WrongRefunds::returnedInPart),
            Scene.of("two parts add up", WrongRefunds::twoParts),
            Scene.of("wrong refund, file missing", WrongRefunds::fileMissing),
            Scene.of("wrong refund, too young", WrongRefunds::young));

    private WrongRefunds() {}

    private static JournalRow refunded(Story story) {
        return story.refundsLater(MissingRefunds.paid(story), MissingRefunds.agreed(story));
    }

    /** The merchant may give the refund's receipt or the sale's, which comes first in the story. */
    private static Asking asking(Story story, JournalRow refund, long difference) {
        return story.claims(WRONG_REFUND, story.town.random.nextBoolean() ? refund : story.journal.get(0))
                .claiming(difference)
                .expecting(refund.amountFen())
                .due(story.fen - refund.amountFen());
    }

    private static Told less(Story story) {
        JournalRow refund = refunded(story);
        long less = story.partOf(refund.amountFen());
        story.clears(refund, refund.amountFen() - less);
        return asking(story, refund, less).isProven(less, "cleared refund is smaller than the approved one");
    }

    private static Told lessAndLate(Story story) {
        JournalRow refund = refunded(story);
        long less = story.partOf(refund.amountFen());
        story.clears(refund, refund.amountFen() - less, 4, false);
        return asking(story, refund, less).isProven(less, "found by terminal, trace and day, smaller than approved");
    }

    private static Told more(Story story) {
        JournalRow refund = refunded(story);
        long more = story.town.random.nextBoolean() ? refund.amountFen() * 9 : 100;
        story.clears(refund, refund.amountFen() + more);
        return asking(story, refund, more).isProven(more, "more was given back than approved: merchant short");
    }

    private static Told returned(Story story) {
        JournalRow sale = MissingRefunds.paid(story);
        JournalRow refund = story.refundsLater(sale, story.fen);
        long less = story.partOf(story.fen);
        story.clears(refund, story.fen - less);
        story.staffReturns(CREDIT_ADJUSTMENT, sale, less);
        return asking(story, refund, less).is(ALREADY_RETURNED, "an adjustment brought what the refund was short");
    }

    private static Told returnedInPart(Story story) {
        JournalRow sale = MissingRefunds.paid(story);
        JournalRow refund = story.refundsLater(sale, story.fen);
        long less = story.partOf(story.fen);
        story.clears(refund, story.fen - less);
        long part = story.partOf(less);
        story.staffReturns(MANUAL_REFUND, sale, part);
        return asking(story, refund, less)
                .isProven(less - part, "a part of what was short came back, the rest is owed");
    }

    private static Told twoParts(Story story) {
        JournalRow sale = MissingRefunds.paid(story);
        long part = story.partOf(story.fen);
        story.clears(story.refundsLater(sale, part));
        story.clears(story.refundsLater(sale, story.fen - part));
        return story.claims(WRONG_REFUND, sale)
                .claiming(story.fen - part)
                .expecting(story.fen)
                .due(0)
                .is(ALREADY_RETURNED, "two partial refunds add up to the whole");
    }

    private static Told fileMissing(Story story) {
        LocalDate day = story.town.period.dayBeforeGap();
        return notSeen(story, day).is(INCONCLUSIVE, "the settlement file after the refund is missing");
    }

    private static Told young(Story story) {
        LocalDate day = story.town.period.day(Period.END - 1 + story.town.random.nextInt(3));
        return notSeen(story, day).is(PENDING, "the refund is younger than the usual days");
    }

    private static Asking notSeen(Story story, LocalDate day) {
        story.on(day.minusDays(5));
        JournalRow sale = MissingRefunds.paid(story);
        story.on(day);
        JournalRow refund = story.undo(REFUND, sale, story.fen, Codes.OK);
        return asking(story, refund, story.fen / 2);
    }
}
