package io.redress.proof.months;

import static io.redress.cases.Claim.WRONG_AMOUNT;
import static io.redress.proof.Verdict.ALREADY_RETURNED;
import static io.redress.proof.Verdict.INCONCLUSIVE;
import static io.redress.proof.Verdict.REFUTED;
import static io.redress.transactions.TransactionType.DEBIT_ADJUSTMENT;

import io.redress.transactions.JournalRow;
import java.util.List;

/** Was what the terminal approved also what was cleared? */
final class WrongAmounts {
    static final List<Scene> SCENES = List.of(
            Scene.of("cleared more than approved", WrongAmounts::more),
            Scene.of("cleared less than approved", WrongAmounts::less),
            Scene.of("cleared more, late without RRN", WrongAmounts::moreAndLate),
            Scene.of("cleared more, difference returned", WrongAmounts::returned),
            Scene.of("cleared more, difference returned in part", WrongAmounts::returnedInPart),
            Scene.debatable("cleared less, difference asked for", WrongAmounts::askedFor),
            Scene.of("approved and cleared alike", WrongAmounts::alike),
            Scene.debatable("approved, cleared and expected alike", WrongAmounts::allAlike));

    private WrongAmounts() {}

    private static long tooMuch(Story story) {
        return story.town.random.nextBoolean() ? story.fen * 9 : 100;
    }

    private static Asking asking(Story story, JournalRow sale, long difference) {
        return story.claims(WRONG_AMOUNT, sale)
                .claiming(difference)
                .expecting(story.fen)
                .due(story.fen);
    }

    private static Told more(Story story) {
        JournalRow sale = story.sale(Codes.OK);
        long more = tooMuch(story);
        story.clears(sale, story.fen + more);
        return asking(story, sale, more).maybeLoosely().isProven(more, "cleared amount differs from the approved one");
    }

    private static Told less(Story story) {
        JournalRow sale = story.sale(Codes.OK);
        long less = story.partOf(story.fen);
        story.clears(sale, story.fen - less);
        return asking(story, sale, less)
                .maybeLoosely()
                .isProven(less, "less was cleared than approved: merchant short");
    }

    private static Told moreAndLate(Story story) {
        JournalRow sale = story.sale(Codes.OK);
        long more = tooMuch(story);
        story.clears(sale, story.fen + more, 2, false);
        return asking(story, sale, more).isProven(more, "found by terminal, trace and day, cleared amount differs");
    }

    private static Told returned(Story story) {
        JournalRow sale = story.sale(Codes.OK);
        long more = tooMuch(story);
        story.clears(sale, story.fen + more);
        story.returnsSomehow(sale, more);
        return asking(story, sale, more).is(ALREADY_RETURNED, "too much was cleared and the difference came back");
    }

    private static Told returnedInPart(Story story) {
        JournalRow sale = story.sale(Codes.OK);
        long more = tooMuch(story);
        story.clears(sale, story.fen + more);
        long part = story.partOf(more);
        story.returnsSomehow(sale, part);
        return asking(story, sale, more).isProven(more - part, "a part of the difference came back, the rest is owed");
    }

    private static Told askedFor(Story story) {
        JournalRow sale = story.sale(Codes.OK);
        long less = story.partOf(story.fen);
        story.clears(sale, story.fen - less);
        story.staffReturns(DEBIT_ADJUSTMENT, sale, less);
        return asking(story, sale, less).is(ALREADY_RETURNED, "a debit adjustment brought what the merchant was short");
    }

    private static Told alike(Story story) {
        JournalRow sale = story.sale(Codes.OK);
        story.clears(sale);
        return story.claims(WRONG_AMOUNT, sale)
                .maybeLoosely()
                .claiming(story.fen - story.fen / 10)
                .expecting(story.fen / 10)
                .is(INCONCLUSIVE, "approved and cleared alike: only receipt or order can show the right amount");
    }

    private static Told allAlike(Story story) {
        JournalRow sale = story.sale(Codes.OK);
        story.clears(sale);
        return asking(story, sale, 100).is(REFUTED, "approved, cleared and expected are one amount");
    }
}
