package io.redress.proof.months;

import static io.redress.cases.Claim.DUPLICATE_DEBIT;
import static io.redress.proof.Verdict.ALREADY_RETURNED;
import static io.redress.transactions.TransactionType.VOID;

import io.redress.transactions.JournalRow;
import java.time.Duration;
import java.util.List;

/** One order debited more than once, and money of it came back: all, or not enough. */
final class DuplicatesReturned {
    static final List<Scene> SCENES = List.of(
            Scene.of("duplicate, one returned", DuplicatesReturned::oneReturned),
            Scene.of("duplicate, one returned in part", DuplicatesReturned::oneReturnedInPart),
            Scene.of("three debits, one returned", DuplicatesReturned::oneOfThree),
            Scene.of("three debits, two returned", DuplicatesReturned::twoOfThree),
            Scene.debatable("duplicate, one voided", DuplicatesReturned::voided),
            Scene.of("three debits, one voided", DuplicatesReturned::voidedOneOfThree),
            Scene.of("duplicate, void not applied", DuplicatesReturned::voidNotApplied),
            Scene.of("duplicate, void refused", DuplicatesReturned::voidRefused));

    private DuplicatesReturned() {}

    private static JournalRow paid(Story story) {
        story.after(Duration.ofMinutes(2));
        JournalRow sale = story.sale(Codes.OK);
        story.clears(sale);
        return sale;
    }

    private static Asking asking(Story story, JournalRow sale) {
        return story.claims(DUPLICATE_DEBIT, sale).due(story.fen);
    }

    private static Told oneReturned(Story story) {
        JournalRow first = paid(story);
        JournalRow second = paid(story);
        story.returnsSomehow(story.town.random.nextBoolean() ? first : second, story.fen);
        return asking(story, second).is(ALREADY_RETURNED, "one of the two was given back");
    }

    private static Told oneReturnedInPart(Story story) {
        paid(story);
        JournalRow second = paid(story);
        long part = story.partOf(story.fen);
        story.returnsSomehow(second, part);
        return asking(story, second).isProven(story.fen - part, "a part of the second came back, the rest is owed");
    }

    private static Told oneOfThree(Story story) {
        paid(story);
        paid(story);
        JournalRow third = paid(story);
        story.returnsSomehow(third, story.fen);
        return asking(story, third).isProven(story.fen, "two of three were too many, one came back");
    }

    private static Told twoOfThree(Story story) {
        paid(story);
        JournalRow second = paid(story);
        JournalRow third = paid(story);
        story.returnsSomehow(second, story.fen);
        story.returnsSomehow(third, story.fen);
        return asking(story, third).is(ALREADY_RETURNED, "both that were too many came back");
    }

    private static Told voided(Story story) {
        story.inTheMorning();
        JournalRow first = paid(story);
        story.after(Duration.ofMinutes(2));
        JournalRow second = story.sale(Codes.OK);
        voids(story, second, Codes.OK);
        return asking(story, story.town.random.nextBoolean() ? first : second)
                .is(ALREADY_RETURNED, "a void emptied one of the two, only the other was cleared");
    }

    private static Told voidedOneOfThree(Story story) {
        story.inTheMorning();
        JournalRow first = paid(story);
        paid(story);
        story.after(Duration.ofMinutes(2));
        voids(story, story.sale(Codes.OK), Codes.OK);
        return asking(story, first).isProven(story.fen, "a void emptied the third, the second is still too many");
    }

    private static Told voidNotApplied(Story story) {
        story.inTheMorning();
        paid(story);
        JournalRow second = paid(story);
        voids(story, second, Codes.OK);
        return asking(story, second).isProven(story.fen, "the void was approved, yet both were cleared");
    }

    private static Told voidRefused(Story story) {
        story.inTheMorning();
        paid(story);
        JournalRow second = paid(story);
        voids(story, second, "12");
        return asking(story, second).isProven(story.fen, "the void was refused and both were cleared");
    }

    private static void voids(Story story, JournalRow sale, String code) {
        story.after(Duration.ofMinutes(3));
        story.undo(VOID, sale, story.fen, code);
    }
}
