package io.redress.proof.months;

import io.redress.transactions.Coverage;
import java.time.LocalDate;
import java.util.Random;
import java.util.TreeSet;

/**
 * The days of a random month (ten weeks, to leave room around the gap), counted from its first day.
 *
 * @param gap the first day whose settlement file was never delivered
 * @param gapDays how many files in a row were not
 * @param lost the day whose journal is not in; negative when before the records begin
 */
record Period(LocalDate first, int gap, int gapDays, int lost) {
    /** The last settlement day that is in. */
    static final int END = 70;
    /** Far more than the usual days of a refund, whatever holidays lie between. */
    static final int LONG = 22;

    private static final int AFTER_END = 2;

    static Period random(Random random) {
        LocalDate first = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(290));
        return new Period(first, 30 + random.nextInt(5), 1 + random.nextInt(2), random.nextBoolean() ? 2 : -5);
    }

    LocalDate day(int index) {
        return first.plusDays(index);
    }

    int index(LocalDate day) {
        return (int) (day.toEpochDay() - first.toEpochDay());
    }

    /** A day after which nothing is missing for as long as anything could matter. */
    LocalDate clearDay(Random random) {
        int early = gap - LONG - 6 + 1;
        int afterGap = gap + gapDays + 3;
        int late = END - LONG - afterGap + 1;
        int pick = random.nextInt(early + late);
        return day(pick < early ? 6 + pick : afterGap + pick - early);
    }

    LocalDate dayBeforeGap() {
        return day(gap - 1);
    }

    /** A day whose settlement file, of the day after, is not due yet. */
    LocalDate dayAtTheEnd(Random random) {
        return day(END + random.nextInt(AFTER_END));
    }

    LocalDate lostDay() {
        return day(lost);
    }

    /** The day whose settlement file is delivered empty: the clearing house rested. */
    LocalDate restDay() {
        return day(gap + gapDays + 1);
    }

    boolean isDelivered(LocalDate settleDate) {
        int index = index(settleDate);
        return index >= 1 && index <= END && (index < gap || index >= gap + gapDays);
    }

    Coverage coverage() {
        TreeSet<LocalDate> journal = new TreeSet<>();
        TreeSet<LocalDate> settlement = new TreeSet<>();
        first.datesUntil(day(END + AFTER_END + 1)).forEach(day -> {
            if (index(day) != lost) journal.add(day);
            if (isDelivered(day)) settlement.add(day);
        });
        return new Coverage(journal, settlement);
    }
}
