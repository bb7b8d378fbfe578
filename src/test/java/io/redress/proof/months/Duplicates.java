package io.redress.proof.months;

import static io.redress.cases.Claim.DUPLICATE_DEBIT;
import static io.redress.cases.Claim.FAILED_BUT_DEBITED;

import io.redress.transactions.JournalRow;
import java.time.Duration;
import java.util.List;

/** One order, one card, cleared more than once, and nothing came back. */
final class Duplicates {
    static final List<Scene> SCENES = List.of(
            Scene.of("duplicate", Duplicates::minutesApart),
            Scene.of("duplicate, first unanswered", Duplicates::firstUnanswered),
            Scene.of("duplicate, hours apart", Duplicates::hoursApart),
            Scene.of("duplicate, two terminals", Duplicates::twoTerminals),
            Scene.of("duplicate, second cleared late without RRN", Duplicates::secondLate),
            Scene.of("three debits", Duplicates::threeDebits),
            Scene.of("duplicate, claimed as failed", Duplicates::claimedAsFailed));

    private static final String WHY = "one order, one card, cleared twice";

    private Duplicates() {}

    private static Told minutesApart(Story story) {
        return again(story, Codes.OK, Duration.ofSeconds(30 + story.town.random.nextInt(400)));
    }

    private static Told firstUnanswered(Story story) {
        return again(story, null, Duration.ofSeconds(100));
    }

    private static Told hoursApart(Story story) {
        return again(story, Codes.OK, Duration.ofHours(2 + story.town.random.nextInt(7)));
    }

    private static Told again(Story story, String firstCode, Duration pause) {
        JournalRow first = story.sale(firstCode);
        story.clears(first);
        story.after(pause);
        JournalRow second = story.sale(Codes.OK);
        story.clears(second);
        return either(story, first, second).isProven(story.fen, WHY);
    }

    private static Asking either(Story story, JournalRow first, JournalRow second) {
        return story.claims(DUPLICATE_DEBIT, story.town.random.nextBoolean() ? first : second)
                .due(story.fen);
    }

    private static Told twoTerminals(Story story) {
        JournalRow first = story.sale(Codes.OK);
        story.clears(first);
        story.terminal = story.town.neighbour(story.terminal);
        story.after(Duration.ofMinutes(4));
        JournalRow second = story.sale(Codes.OK);
        story.clears(second);
        return either(story, first, second).isProven(story.fen, "one order, one card, cleared at two terminals");
    }

    private static Told secondLate(Story story) {
        JournalRow first = story.sale(Codes.OK);
        story.clears(first, story.fen, 1, true);
        story.after(Duration.ofMinutes(2));
        JournalRow second = story.sale(Codes.OK);
        story.clears(second, story.fen, 2, false);
        return either(story, first, second).isProven(story.fen, "the second was cleared too, a day late without RRN");
    }

    private static Told threeDebits(Story story) {
        JournalRow first = story.sale(Codes.OK);
        story.clears(first);
        for (int more = 0; more < 2; more++) {
            story.after(Duration.ofMinutes(2 + story.town.random.nextInt(200)));
            story.clears(story.sale(Codes.OK));
        }
        return story.claims(DUPLICATE_DEBIT, first)
                .claiming(story.fen * 2)
                .due(story.fen)
                .isProven(story.fen * 2, "one order debited three times: two are too many");
    }

    private static Told claimedAsFailed(Story story) {
        JournalRow first = story.sale(null);
        story.clears(first);
        story.after(Duration.ofMinutes(2));
        story.clears(story.sale(Codes.OK));
        return story.claims(FAILED_BUT_DEBITED, first)
                .due(story.fen)
                .isProven(story.fen, "the unanswered first attempt was cleared: true under this claim as well");
    }
}
