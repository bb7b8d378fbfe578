package io.redress.proof.months;

import static io.redress.cases.Claim.MISSING_REFUND;
import static io.redress.proof.Verdict.ALREADY_RETURNED;
import static io.redress.proof.months.MissingRefunds.agreed;
import static io.redress.proof.months.MissingRefunds.either;
import static io.redress.proof.months.MissingRefunds.paid;
import static io.redress.transactions.TransactionType.CREDIT_ADJUSTMENT;
import static io.redress.transactions.TransactionType.MANUAL_REFUND;
import static io.redress.transactions.TransactionType.VOID;

import io.redress.transactions.JournalRow;
import java.time.Duration;
import java.util.List;

/** Claimed as missing, yet the money is back: late, in parts, to another card or on another track. */
final class RefundsThatCame {
    static final List<Scene> SCENES = List.of(
            Scene.of("refund cleared late", RefundsThatCame::late),
            Scene.of("refund cleared without RRN", RefundsThatCame::withoutRrn),
            Scene.of("refund cleared in two parts", RefundsThatCame::inTwoParts),
            Scene.of("refund to another card", RefundsThatCame::toAnotherCard),
            Scene.of("refund by staff only", RefundsThatCame::byStaffOnly),
            Scene.debatable("void taken for a refund", RefundsThatCame::voided));

    private RefundsThatCame() {}

    private static Told late(Story story) {
        JournalRow sale = paid(story);
        JournalRow refund = story.refundsLater(sale, agreed(story));
        story.clears(refund, refund.amountFen(), 3 + story.town.random.nextInt(3), true);
        return either(story, sale, refund).is(ALREADY_RETURNED, "the refund was cleared, late");
    }

    private static Told withoutRrn(Story story) {
        JournalRow sale = paid(story);
        JournalRow refund = story.refundsLater(sale, agreed(story));
        story.clears(refund, refund.amountFen(), 2, false);
        return either(story, sale, refund).is(ALREADY_RETURNED, "terminal, trace and day name the cleared refund");
    }

    private static Told inTwoParts(Story story) {
        JournalRow sale = paid(story);
        long part = story.partOf(story.fen);
        story.clears(story.refundsLater(sale, part));
        story.clears(story.refundsLater(sale, story.fen - part));
        return story.claims(MISSING_REFUND, sale).due(0).is(ALREADY_RETURNED, "the refund came in two parts");
    }

    private static Told toAnotherCard(Story story) {
        JournalRow sale = paid(story);
        story.card = Card.random(story.town.random);
        JournalRow refund = story.refundsLater(sale, agreed(story));
        story.clears(refund);
        return either(story, sale, refund).is(ALREADY_RETURNED, "the refund was cleared, to another card");
    }

    private static Told byStaffOnly(Story story) {
        JournalRow sale = paid(story);
        story.staffReturns(story.town.random.nextBoolean() ? CREDIT_ADJUSTMENT : MANUAL_REFUND, sale, story.fen);
        return story.claims(MISSING_REFUND, sale)
                .due(0)
                .is(ALREADY_RETURNED, "no terminal saw the refund, but staff gave the money back");
    }

    private static Told voided(Story story) {
        story.inTheMorning();
        JournalRow sale = story.sale(Codes.OK);
        story.after(Duration.ofMinutes(9));
        story.undo(VOID, sale, story.fen, Codes.OK);
        return story.claims(MISSING_REFUND, sale)
                .due(0)
                .is(ALREADY_RETURNED, "the sale was voided and never cleared: there is nothing to refund");
    }
}
