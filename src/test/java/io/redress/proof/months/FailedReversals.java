package io.redress.proof.months;

import static io.redress.cases.Claim.FAILED_REVERSAL;
import static io.redress.proof.Verdict.ALREADY_RETURNED;
import static io.redress.proof.Verdict.REFUTED;
import static io.redress.transactions.TransactionType.REVERSAL;

import io.redress.transactions.JournalRow;
import java.time.Duration;
import java.util.List;

/** The terminal tried to undo a sale: did anybody listen, and was the sale cleared all the same? */
final class FailedReversals {
    static final List<Scene> SCENES = List.of(
            Scene.of("reversal refused, cleared", FailedReversals::cleared),
            Scene.of("reversal refused, cleared late without RRN", FailedReversals::clearedLate),
            Scene.of("reversal refused, not cleared", FailedReversals::notCleared),
            Scene.of("reversal succeeded at last", FailedReversals::atLast),
            Scene.of("reversal succeeded at last, then retried", FailedReversals::atLastThenRetried),
            Scene.of("reversal accepted, not applied", FailedReversals::notApplied),
            Scene.of("reversal refused, cleared, returned", FailedReversals::returned),
            Scene.of("reversal refused, cleared, returned in part", FailedReversals::returnedInPart));

    private FailedReversals() {}

    private static JournalRow refusedTimes(Story story, int times) {
        JournalRow sale = story.sale(Codes.unclear(story));
        for (int tries = 0; tries < times; tries++) {
            story.after(Duration.ofSeconds(40));
            story.undo(REVERSAL, sale, story.fen, Codes.notReversed(story));
        }
        return sale;
    }

    private static JournalRow refused(Story story) {
        return refusedTimes(story, 1 + story.town.random.nextInt(3));
    }

    /** Accepted on the first, second or third try. */
    private static JournalRow acceptedAtLast(Story story, int refusals) {
        JournalRow sale = refusedTimes(story, refusals);
        story.after(Duration.ofSeconds(40));
        story.undo(REVERSAL, sale, story.fen, Codes.OK);
        return sale;
    }

    private static Asking asking(Story story, JournalRow sale) {
        return story.claims(FAILED_REVERSAL, sale).due(0);
    }

    private static Told cleared(Story story) {
        JournalRow sale = refused(story);
        story.clears(sale);
        return asking(story, sale).maybeLoosely().isProven(story.fen, "no reversal accepted, sale cleared");
    }

    private static Told clearedLate(Story story) {
        JournalRow sale = refused(story);
        story.clears(sale, story.fen, 2, false);
        return asking(story, sale).isProven(story.fen, "no reversal accepted, sale cleared a day late without RRN");
    }

    private static Told notCleared(Story story) {
        return asking(story, refused(story))
                .maybeLoosely()
                .is(REFUTED, "no reversal accepted, but the sale was never booked: files cover it and hold no debit");
    }

    private static Told atLast(Story story) {
        return asking(story, acceptedAtLast(story, story.town.random.nextInt(3)))
                .is(REFUTED, "the last reversal was accepted and nothing was cleared");
    }

    private static Told atLastThenRetried(Story story) {
        JournalRow sale = acceptedAtLast(story, 2);
        story.after(Duration.ofMinutes(1));
        story.clears(story.sale(Codes.OK));
        return asking(story, sale)
                .due(story.fen)
                .is(REFUTED, "reversed on the third try; the cleared sale is the retry");
    }

    private static Told notApplied(Story story) {
        JournalRow sale = acceptedAtLast(story, story.town.random.nextInt(2));
        story.clears(sale);
        return asking(story, sale).isProven(story.fen, "a reversal was accepted but not applied: the sale was cleared");
    }

    private static Told returned(Story story) {
        JournalRow sale = refused(story);
        story.clears(sale);
        story.returnsSomehow(sale, story.fen);
        return asking(story, sale).is(ALREADY_RETURNED, "the sale was cleared, but all the money came back");
    }

    private static Told returnedInPart(Story story) {
        JournalRow sale = refused(story);
        story.clears(sale);
        long part = story.partOf(story.fen);
        story.returnsSomehow(sale, part);
        return asking(story, sale).isProven(story.fen - part, "a part came back, the rest is owed");
    }
}
