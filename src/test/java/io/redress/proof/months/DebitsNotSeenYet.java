package io.redress.proof.months;

import static io.redress.cases.Claim.DUPLICATE_DEBIT;
import static io.redress.cases.Claim.FAILED_BUT_DEBITED;
import static io.redress.cases.Claim.FAILED_REVERSAL;
import static io.redress.cases.Claim.WRONG_AMOUNT;
import static io.redress.proof.Verdict.INCONCLUSIVE;
import static io.redress.proof.Verdict.PENDING;
import static io.redress.transactions.TransactionType.REVERSAL;

import io.redress.transactions.JournalRow;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/** Sales whose settlement file was never delivered, or is not due yet: absence proves nothing. */
final class DebitsNotSeenYet {
    static final List<Scene> SCENES = List.of(
            Scene.of("failed, file missing", gap(DebitsNotSeenYet::failed)),
            Scene.of("failed, file not due", end(DebitsNotSeenYet::failed)),
            Scene.of("duplicate, file missing", gap(DebitsNotSeenYet::duplicate)),
            Scene.of("duplicate, file not due", end(DebitsNotSeenYet::duplicate)),
            Scene.of("wrong amount, file missing", gap(DebitsNotSeenYet::wrongAmount)),
            Scene.of("wrong amount, file not due", end(DebitsNotSeenYet::wrongAmount)),
            Scene.of("reversal refused, file missing", gap(DebitsNotSeenYet::notReversed)),
            Scene.of("reversal refused, file not due", end(DebitsNotSeenYet::notReversed)));

    private DebitsNotSeenYet() {}

    private static Function<Story, Told> gap(Function<Story, Asking> play) {
        return story -> {
            story.on(story.town.period.dayBeforeGap());
            return play.apply(story)
                    .is(INCONCLUSIVE, "the settlement file of that day is missing: absence proves nothing");
        };
    }

    private static Function<Story, Told> end(Function<Story, Asking> play) {
        return story -> {
            story.on(story.town.period.dayAtTheEnd(story.town.random));
            return play.apply(story).is(PENDING, "the settlement file of that day is not due yet");
        };
    }

    private static Asking failed(Story story) {
        JournalRow sale = story.sale(Codes.unclear(story));
        maybeClears(story, sale);
        return story.claims(FAILED_BUT_DEBITED, sale).maybeLoosely();
    }

    private static Asking duplicate(Story story) {
        story.inTheMorning();
        story.clears(story.sale(Codes.OK), story.fen, 1, true);
        story.after(Duration.ofMinutes(3));
        JournalRow second = story.sale(Codes.OK);
        maybeClears(story, second);
        return story.claims(DUPLICATE_DEBIT, second);
    }

    private static Asking wrongAmount(Story story) {
        JournalRow sale = story.sale(Codes.OK);
        story.clears(sale, story.fen * 10, 1, true);
        return story.claims(WRONG_AMOUNT, sale).claiming(story.fen * 9).expecting(story.fen);
    }

    private static Asking notReversed(Story story) {
        JournalRow sale = story.sale(Codes.unclear(story));
        maybeClears(story, sale);
        story.after(Duration.ofSeconds(40));
        story.undo(REVERSAL, sale, story.fen, Codes.notReversed(story));
        return story.claims(FAILED_REVERSAL, sale);
    }

    /** Whether it was cleared truly makes no difference to what the records can tell. */
    private static void maybeClears(Story story, JournalRow sale) {
        if (story.town.random.nextBoolean()) story.clears(sale, sale.amountFen(), 1, true);
    }
}
