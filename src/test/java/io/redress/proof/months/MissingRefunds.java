package io.redress.proof.months;

import static io.redress.cases.Claim.MISSING_REFUND;
import static io.redress.proof.Verdict.ALREADY_RETURNED;
import static io.redress.proof.Verdict.INCONCLUSIVE;
import static io.redress.proof.Verdict.PENDING;
import static io.redress.transactions.TransactionType.CREDIT_ADJUSTMENT;
import static io.redress.transactions.TransactionType.MANUAL_REFUND;
import static io.redress.transactions.TransactionType.REFUND;

import io.redress.transactions.JournalRow;
import io.redress.transactions.TransactionType;
import java.util.List;

/** Refunds approved at the terminal that were not cleared, or not yet. */
final class MissingRefunds {
    static final List<Scene> SCENES = List.of(
            Scene.of("refund never cleared", MissingRefunds::never),
            Scene.of("refund in two parts, one never cleared", MissingRefunds::oneOfTwoParts),
            Scene.of("refund never cleared, returned by staff", MissingRefunds::returned),
            Scene.of("refund never cleared, returned in part", MissingRefunds::returnedInPart),
            Scene.of("refund too young", MissingRefunds::young),
            Scene.of("refund, file missing", MissingRefunds::fileMissing),
            Scene.of("no refund at all", MissingRefunds::none));

    private MissingRefunds() {}

    static JournalRow paid(Story story) {
        JournalRow sale = story.sale(Codes.OK);
        story.clears(sale);
        return sale;
    }

    /** In full or in part. */
    static long agreed(Story story) {
        return story.town.random.nextBoolean() ? story.fen : story.partOf(story.fen);
    }

    /** The merchant may give the refund's receipt or the sale's. */
    static Asking either(Story story, JournalRow sale, JournalRow refund) {
        return story.claims(MISSING_REFUND, story.town.random.nextBoolean() ? sale : refund)
                .claiming(refund.amountFen())
                .due(sale.amountFen() - refund.amountFen());
    }

    private static Told never(Story story) {
        JournalRow sale = paid(story);
        JournalRow refund = story.refundsLater(sale, agreed(story));
        return either(story, sale, refund)
                .isProven(refund.amountFen(), "refund approved at the terminal, never cleared");
    }

    private static Told oneOfTwoParts(Story story) {
        JournalRow sale = paid(story);
        long part = story.partOf(story.fen);
        story.clears(story.refundsLater(sale, part));
        JournalRow refund = story.refundsLater(sale, story.fen - part);
        return either(story, sale, refund)
                .due(0)
                .isProven(refund.amountFen(), "one part of the refund was cleared, the other never");
    }

    private static Told returned(Story story) {
        JournalRow sale = paid(story);
        JournalRow refund = story.refundsLater(sale, agreed(story));
        story.staffReturns(track(story), sale, refund.amountFen());
        return either(story, sale, refund).is(ALREADY_RETURNED, "what the refund lost, staff gave back");
    }

    private static Told returnedInPart(Story story) {
        JournalRow sale = paid(story);
        JournalRow refund = story.refundsLater(sale, agreed(story));
        long part = story.partOf(refund.amountFen());
        story.staffReturns(track(story), sale, part);
        return either(story, sale, refund)
                .isProven(refund.amountFen() - part, "staff gave back a part of the lost refund, the rest is owed");
    }

    private static TransactionType track(Story story) {
        return story.town.random.nextBoolean() ? CREDIT_ADJUSTMENT : MANUAL_REFUND;
    }

    private static Told young(Story story) {
        JournalRow sale = paid(story);
        story.on(story.town.period.day(Period.END - 1 + story.town.random.nextInt(3)));
        JournalRow refund = story.undo(REFUND, sale, agreed(story), Codes.OK);
        return either(story, sale, refund).is(PENDING, "the refund is younger than the usual days");
    }

    private static Told fileMissing(Story story) {
        story.on(story.town.period.dayBeforeGap().minusDays(6));
        JournalRow sale = paid(story);
        story.on(story.town.period.dayBeforeGap());
        JournalRow refund = story.undo(REFUND, sale, agreed(story), Codes.OK);
        if (story.town.random.nextBoolean()) story.clears(refund, refund.amountFen(), 1, true);
        return either(story, sale, refund)
                .is(INCONCLUSIVE, "the settlement file after the refund is missing: absence proves nothing");
    }

    private static Told none(Story story) {
        return story.claims(MISSING_REFUND, paid(story))
                .maybeLoosely()
                .is(INCONCLUSIVE, "no refund in the records: the merchant's refund proof is needed");
    }
}
