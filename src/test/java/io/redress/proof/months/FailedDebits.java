package io.redress.proof.months;

import static io.redress.cases.Claim.FAILED_BUT_DEBITED;
import static io.redress.proof.Verdict.ALREADY_RETURNED;
import static io.redress.proof.Verdict.REFUTED;
import static io.redress.transactions.TransactionType.CREDIT_ADJUSTMENT;
import static io.redress.transactions.TransactionType.MANUAL_REFUND;
import static io.redress.transactions.TransactionType.REVERSAL;

import io.redress.transactions.JournalRow;
import java.time.Duration;
import java.util.List;

/** The terminal said failed: was the cardholder debited, and is the money back? */
final class FailedDebits {
    static final List<Scene> SCENES = List.of(
            Scene.of("failed, cleared", FailedDebits::cleared),
            Scene.of("failed, cleared late without RRN", FailedDebits::clearedLate),
            Scene.of("failed, not cleared", FailedDebits::notCleared),
            Scene.of("failed, reversed, retried", FailedDebits::reversedAndRetried),
            Scene.of("failed, retried, only the retry cleared", FailedDebits::retried),
            Scene.of("failed, retried, both cleared", FailedDebits::retriedAndBothCleared),
            Scene.of("failed, reversal accepted but not applied", FailedDebits::reversalNotApplied),
            Scene.of("failed, cleared, all returned", FailedDebits::returned),
            Scene.of("failed, cleared, returned on two tracks", FailedDebits::returnedOnTwoTracks),
            Scene.of("failed, cleared, returned in part", FailedDebits::returnedInPart));

    private FailedDebits() {}

    private static Told cleared(Story story) {
        JournalRow sale = story.sale(Codes.unclear(story));
        story.clears(sale);
        return story.claims(FAILED_BUT_DEBITED, sale)
                .maybeLoosely()
                .due(0)
                .isProven(story.fen, "no final answer at the terminal, sale cleared, nothing returned");
    }

    private static Told clearedLate(Story story) {
        JournalRow sale = story.sale(Codes.unclear(story));
        story.clears(sale, story.fen, 2, false);
        return story.claims(FAILED_BUT_DEBITED, sale)
                .due(0)
                .isProven(story.fen, "terminal, trace and day say which sale was cleared, a day late");
    }

    private static Told notCleared(Story story) {
        boolean declined = story.town.random.nextBoolean();
        JournalRow sale = story.sale(declined ? Codes.declined(story) : Codes.unclear(story));
        return story.claims(FAILED_BUT_DEBITED, sale)
                .maybeLoosely()
                .due(0)
                .is(REFUTED, "settlement files cover the days and hold no debit");
    }

    private static Told reversedAndRetried(Story story) {
        JournalRow first = story.sale(Codes.unclear(story));
        story.after(Duration.ofSeconds(40));
        story.undo(REVERSAL, first, story.fen, Codes.OK);
        return retriedOf(story, first);
    }

    private static Told retried(Story story) {
        boolean declined = story.town.random.nextBoolean();
        return retriedOf(story, story.sale(declined ? Codes.declined(story) : Codes.unclear(story)));
    }

    private static Told retriedOf(Story story, JournalRow first) {
        story.after(Duration.ofSeconds(90));
        story.clears(story.sale(Codes.OK));
        return story.claims(FAILED_BUT_DEBITED, first)
                .due(story.fen)
                .is(REFUTED, "only the approved second attempt was cleared");
    }

    private static Told retriedAndBothCleared(Story story) {
        JournalRow first = story.sale(Codes.unclear(story));
        story.clears(first);
        story.after(Duration.ofSeconds(90));
        story.clears(story.sale(Codes.OK));
        return story.claims(FAILED_BUT_DEBITED, first)
                .due(story.fen)
                .isProven(story.fen, "the failed attempt was cleared beside the approved one");
    }

    private static Told reversalNotApplied(Story story) {
        JournalRow sale = story.sale(Codes.unclear(story));
        story.clears(sale);
        story.after(Duration.ofSeconds(40));
        story.undo(REVERSAL, sale, story.fen, Codes.OK);
        return story.claims(FAILED_BUT_DEBITED, sale)
                .due(0)
                .isProven(story.fen, "the reversal was accepted, yet the sale was cleared and nothing came back");
    }

    private static Told returned(Story story) {
        JournalRow sale = story.sale(Codes.unclear(story));
        story.clears(sale);
        story.returnsSomehow(sale, story.fen);
        return story.claims(FAILED_BUT_DEBITED, sale)
                .due(0)
                .is(ALREADY_RETURNED, "all the money came back on another track");
    }

    private static Told returnedOnTwoTracks(Story story) {
        JournalRow sale = story.sale(Codes.unclear(story));
        story.clears(sale);
        long part = story.partOf(story.fen);
        story.staffReturns(CREDIT_ADJUSTMENT, sale, part);
        story.staffReturns(MANUAL_REFUND, sale, story.fen - part);
        return story.claims(FAILED_BUT_DEBITED, sale)
                .due(0)
                .is(ALREADY_RETURNED, "adjustment and manual refund add up to the whole");
    }

    private static Told returnedInPart(Story story) {
        JournalRow sale = story.sale(Codes.unclear(story));
        story.clears(sale);
        long part = story.partOf(story.fen);
        story.returnsSomehow(sale, part);
        return story.claims(FAILED_BUT_DEBITED, sale)
                .due(0)
                .isProven(story.fen - part, "a part came back, the rest is owed");
    }
}
