package io.redress.proof.months;

import static io.redress.cases.Claim.FAILED_BUT_DEBITED;
import static io.redress.proof.Verdict.INCONCLUSIVE;
import static io.redress.proof.Verdict.PENDING;
import static io.redress.proof.Verdict.REFUTED;

import io.redress.transactions.JournalRow;
import java.time.LocalDate;
import java.util.List;

/** Failed sales wherever they fall among gaps, empty files and the end of the records. */
final class DebitsOnAnyDay {
    static final List<Scene> SCENES = List.of(
            Scene.of("failed on any day", DebitsOnAnyDay::anyDay),
            Scene.of("failed, settlement file empty", DebitsOnAnyDay::emptyFile));

    private DebitsOnAnyDay() {}

    private static Told anyDay(Story story) {
        story.on(dayBeyondDebate(story.town));
        JournalRow sale = story.sale(Codes.unclear(story));
        if (story.town.random.nextBoolean()) {
            story.clears(sale, story.fen, 1 + story.town.random.nextInt(2), true);
        }
        return answered(story, sale);
    }

    /** The file of the next day is missing, or that of the day after is in as well: a row may come a day late. */
    private static LocalDate dayBeyondDebate(Town town) {
        LocalDate day = town.period.day(6 + town.random.nextInt(Period.END - 4));
        boolean onlyTheSecondIsMissing =
                town.period.isDelivered(day.plusDays(1)) && !town.period.isDelivered(day.plusDays(2));
        return onlyTheSecondIsMissing ? dayBeyondDebate(town) : day;
    }

    private static Told answered(Story story, JournalRow sale) {
        Period period = story.town.period;
        LocalDate firstFile = Town.dayOf(sale.txnTime()).plusDays(1);
        Asking asking = story.claims(FAILED_BUT_DEBITED, sale).maybeLoosely();
        if (story.settlement.stream().anyMatch(row -> period.isDelivered(row.settleDate()))) {
            return asking.due(0).isProven(story.fen, "the file that holds the debit is in");
        }
        if (period.index(firstFile) > Period.END) return asking.is(PENDING, "the next day's file is not due yet");
        if (!period.isDelivered(firstFile)) return asking.is(INCONCLUSIVE, "the next day's file is missing");
        return asking.due(0).is(REFUTED, "the files of the next two days are in and hold no debit");
    }

    private static Told emptyFile(Story story) {
        story.on(story.town.period.restDay().minusDays(1));
        return story.claims(FAILED_BUT_DEBITED, story.sale(Codes.unclear(story)))
                .due(0)
                .is(REFUTED, "an empty file covers its day as well as a full one");
    }
}
