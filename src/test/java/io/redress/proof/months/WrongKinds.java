package io.redress.proof.months;

import static io.redress.cases.Claim.DUPLICATE_DEBIT;
import static io.redress.cases.Claim.FAILED_BUT_DEBITED;
import static io.redress.cases.Claim.FAILED_REVERSAL;
import static io.redress.proof.Verdict.REFUTED;

import io.redress.transactions.JournalRow;
import java.time.Duration;
import java.util.List;

/** The merchant picked a claim that the records do not bear out, though another might. */
final class WrongKinds {
    static final List<Scene> SCENES = List.of(
            Scene.of("approved sale called failed", WrongKinds::approvedCalledFailed),
            Scene.of("duplicate's approved sale called failed", WrongKinds::duplicateCalledFailed),
            Scene.of("single sale called duplicate", WrongKinds::singleCalledDuplicate),
            Scene.of("failed debit called duplicate", WrongKinds::failedCalledDuplicate),
            Scene.of("approved sale called failed reversal", WrongKinds::approvedCalledReversal));

    private WrongKinds() {}

    private static JournalRow paid(Story story, String code) {
        JournalRow sale = story.sale(code);
        story.clears(sale);
        return sale;
    }

    private static Told approvedCalledFailed(Story story) {
        return story.claims(FAILED_BUT_DEBITED, paid(story, Codes.OK))
                .maybeLoosely()
                .due(story.fen)
                .is(REFUTED, "the terminal approved the sale and it was cleared once");
    }

    private static Told duplicateCalledFailed(Story story) {
        paid(story, Codes.OK);
        story.after(Duration.ofMinutes(2));
        return story.claims(FAILED_BUT_DEBITED, paid(story, Codes.OK))
                .is(REFUTED, "nothing failed: the terminal approved both; the records support a duplicate");
    }

    private static Told singleCalledDuplicate(Story story) {
        return story.claims(DUPLICATE_DEBIT, paid(story, Codes.OK))
                .maybeLoosely()
                .due(story.fen)
                .is(REFUTED, "one sale, cleared once");
    }

    private static Told failedCalledDuplicate(Story story) {
        return story.claims(DUPLICATE_DEBIT, paid(story, Codes.unclear(story)))
                .is(REFUTED, "one debit only; the records support failed but debited");
    }

    private static Told approvedCalledReversal(Story story) {
        return story.claims(FAILED_REVERSAL, paid(story, Codes.OK))
                .due(story.fen)
                .is(REFUTED, "the sale was approved and nobody tried to reverse it");
    }
}
