package io.redress.proof.months;

import static io.redress.cases.Claim.DUPLICATE_DEBIT;
import static io.redress.proof.Verdict.INCONCLUSIVE;
import static io.redress.proof.Verdict.REFUTED;
import static io.redress.transactions.TransactionType.REVERSAL;

import io.redress.transactions.JournalRow;
import java.time.Duration;
import java.util.List;

/** What looks like a duplicate and is none, or none that the records can tell. */
final class NoDuplicates {
    static final List<Scene> SCENES = List.of(
            Scene.of("two orders", NoDuplicates::twoOrders),
            Scene.of("two orders, days apart", NoDuplicates::regularCustomer),
            Scene.of("same amount, another card", NoDuplicates::anotherCard),
            Scene.of("same order number at another shop", NoDuplicates::anotherShop),
            Scene.of("one order split over two cards", NoDuplicates::splitOverTwoCards),
            Scene.of("retry after a failure", NoDuplicates::retry),
            Scene.of("retry after a decline", NoDuplicates::declinedFirst),
            Scene.of("no order numbers", NoDuplicates::noOrderNumbers),
            Scene.debatable("one order number of two", NoDuplicates::oneOrderNumber));

    private NoDuplicates() {}

    private static JournalRow paid(Story story, String order) {
        story.order = order;
        JournalRow sale = story.sale(Codes.OK);
        story.clears(sale);
        return sale;
    }

    private static Told twoOrders(Story story) {
        return twice(story, Duration.ofMinutes(5));
    }

    private static Told regularCustomer(Story story) {
        return twice(story, Duration.ofDays(1).plusMinutes(story.town.random.nextInt(20)));
    }

    private static Told twice(Story story, Duration pause) {
        paid(story, story.order);
        story.after(pause);
        JournalRow second = paid(story, story.town.newOrder());
        return story.claims(DUPLICATE_DEBIT, second)
                .due(story.fen * 2)
                .is(REFUTED, "two approved sales of two different orders");
    }

    private static Told anotherCard(Story story) {
        JournalRow first = paid(story, story.order);
        story.card = Card.random(story.town.random);
        story.after(Duration.ofMinutes(2));
        paid(story, story.town.newOrder());
        return story.claims(DUPLICATE_DEBIT, first)
                .due(story.fen * 2)
                .is(REFUTED, "the same amount, but another card and another order");
    }

    private static Told anotherShop(Story story) {
        JournalRow first = paid(story, story.order);
        story.terminal = story.town.elsewhere(story.terminal);
        story.after(Duration.ofMinutes(30));
        paid(story, story.order);
        return story.claims(DUPLICATE_DEBIT, first)
                .due(story.fen * 2)
                .is(REFUTED, "order numbers are a shop's own: the same one elsewhere is another order");
    }

    private static Told splitOverTwoCards(Story story) {
        JournalRow first = paid(story, story.order);
        story.card = Card.random(story.town.random);
        story.after(Duration.ofMinutes(1));
        long rest = story.town.newAmount();
        story.clears(story.sale(rest, Codes.OK));
        return story.claims(DUPLICATE_DEBIT, first)
                .due(story.fen + rest)
                .is(REFUTED, "two cards paid a share each of one order");
    }

    private static Told retry(Story story) {
        JournalRow first = story.sale(Codes.unclear(story));
        story.after(Duration.ofSeconds(40));
        if (story.town.random.nextBoolean()) story.undo(REVERSAL, first, story.fen, Codes.OK);
        return retried(story, first);
    }

    private static Told declinedFirst(Story story) {
        return retried(story, story.sale(Codes.declined(story)));
    }

    private static Told retried(Story story, JournalRow first) {
        story.after(Duration.ofMinutes(1));
        JournalRow second = paid(story, story.order);
        return story.claims(DUPLICATE_DEBIT, story.town.random.nextBoolean() ? first : second)
                .due(story.fen)
                .is(REFUTED, "a retry that succeeded: only the second attempt was cleared");
    }

    private static Told noOrderNumbers(Story story) {
        paid(story, null);
        return secondWithoutOrder(story);
    }

    private static Told oneOrderNumber(Story story) {
        paid(story, story.order);
        return secondWithoutOrder(story);
    }

    private static Told secondWithoutOrder(Story story) {
        story.after(Duration.ofMinutes(3));
        return story.claims(DUPLICATE_DEBIT, paid(story, null))
                .is(INCONCLUSIVE, "two approved sales without two order numbers: both receipts are needed");
    }
}
