package io.redress.proof.months;

import static io.redress.cases.Claim.FAILED_BUT_DEBITED;
import static io.redress.proof.Verdict.NOT_FOUND;
import static io.redress.proof.Verdict.REFUTED;

import io.redress.transactions.JournalRow;
import java.time.Duration;
import java.util.List;

/** A voucher number comes again in the batch of another day: only the day tells the two sales apart. */
final class TracesAgain {
    static final List<Scene> SCENES = List.of(
            Scene.of("trace again, the other one cleared", TracesAgain::otherCleared),
            Scene.of("trace again, this one cleared", TracesAgain::thisCleared),
            Scene.of("trace known on another day only", TracesAgain::otherDayOnly));

    private TracesAgain() {}

    private static Told otherCleared(Story story) {
        String trace = story.terminal.traceSetAside();
        story.withTrace(trace);
        JournalRow failed = story.sale(Codes.unclear(story));
        story.clears(onAnotherDay(story, trace), story.fen, 1, false);
        return story.claims(FAILED_BUT_DEBITED, failed)
                .due(story.fen)
                .is(REFUTED, "what was cleared under this trace is another day's sale of another card");
    }

    private static Told thisCleared(Story story) {
        String trace = story.terminal.traceSetAside();
        story.withTrace(trace);
        JournalRow failed = story.sale(Codes.unclear(story));
        story.clears(failed, story.fen, 2, false);
        story.clears(onAnotherDay(story, trace));
        return story.claims(FAILED_BUT_DEBITED, failed)
                .due(story.fen)
                .isProven(story.fen, "cleared without RRN: trace and day name the failed sale");
    }

    private static JournalRow onAnotherDay(Story story, String trace) {
        story.after(Duration.ofDays(3 + story.town.random.nextInt(3)));
        story.card = Card.random(story.town.random);
        story.order = story.town.newOrder();
        story.withTrace(trace);
        return story.sale(Codes.OK);
    }

    private static Told otherDayOnly(Story story) {
        String trace = story.terminal.traceSetAside();
        story.withTrace(trace);
        JournalRow sale = story.sale(Codes.OK);
        story.clears(sale);
        Stranger stranger = new Stranger(story, Town.dayOf(sale.txnTime()).plusDays(3));
        return stranger.asksByTrace(trace).is(NOT_FOUND, "the trace is of another day, card and amount");
    }
}
