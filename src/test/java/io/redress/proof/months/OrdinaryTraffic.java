package io.redress.proof.months;

import static io.redress.transactions.TransactionType.REVERSAL;
import static io.redress.transactions.TransactionType.VOID;

import io.redress.transactions.JournalRow;
import java.time.Duration;
import java.util.stream.Stream;

/** What nobody complains about: most of any month. */
final class OrdinaryTraffic {
    private static final int AFTER_THE_LOST_DAY = 4;

    private OrdinaryTraffic() {}

    static Story any(Town town) {
        Story story = new Story(town);
        int days = Period.END - AFTER_THE_LOST_DAY - 1;
        story.on(town.period.day(AFTER_THE_LOST_DAY + town.random.nextInt(days)));
        switch (town.random.nextInt(20)) {
            case 0 -> story.sale(Codes.declined(story));
            case 1 -> voided(story);
            case 2 -> reversed(story);
            case 3 -> refunded(story);
            case 4 -> customerWhoComesBack(story);
            default -> story.clears(story.sale(Codes.OK));
        }
        return story;
    }

    /** One sale on every day whose journal is in, so that no covered day is without rows. */
    static Stream<Story> everyDay(Town town) {
        return town.period.coverage().journalDays().stream().map(day -> {
            Story story = new Story(town);
            story.on(day);
            story.clears(story.sale(Codes.OK));
            return story;
        });
    }

    private static void voided(Story story) {
        story.inTheMorning();
        JournalRow sale = story.sale(Codes.OK);
        story.after(Duration.ofMinutes(3));
        story.undo(VOID, sale, story.fen, Codes.OK);
    }

    private static void reversed(Story story) {
        JournalRow sale = story.sale(Codes.unclear(story));
        story.after(Duration.ofSeconds(40));
        story.undo(REVERSAL, sale, story.fen, Codes.OK);
    }

    private static void refunded(Story story) {
        JournalRow sale = story.sale(Codes.OK);
        story.clears(sale);
        JournalRow refund = story.refundsLater(sale, MissingRefunds.agreed(story));
        story.clears(refund, refund.amountFen(), 1 + story.town.random.nextInt(2), true);
    }

    private static void customerWhoComesBack(Story story) {
        story.clears(story.sale(Codes.OK));
        story.after(Duration.ofDays(1));
        story.order = story.town.newOrder();
        story.clears(story.sale(story.town.newAmount(), Codes.OK));
    }
}
