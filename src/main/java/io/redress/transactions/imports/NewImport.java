package io.redress.transactions.imports;

import io.redress.shared.CardNumbers;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import io.redress.transactions.RecordKind;
import java.time.LocalDate;

/**
 * What is said about a file when it is handed in.
 *
 * @param layout code of its layout; null for ours
 * @param fileName may be null
 * @param settleDate needed for a settlement file, null for a journal
 * @param firstDay with {@code lastDay} the days a journal speaks for, both included; null: the days of its rows
 * @param replaces whether a settlement file is the whole truth of its day, so that what it lacks goes
 */
public record NewImport(
        RecordKind kind,
        String layout,
        String fileName,
        LocalDate settleDate,
        LocalDate firstDay,
        LocalDate lastDay,
        boolean replaces) {
    private static final int LONGEST_NAME = 200;
    /** Longer than any file's period; it bounds the days that one call can cover. */
    private static final int MOST_DAYS = 400;

    public static NewImport journal(String layout, String fileName, LocalDate firstDay, LocalDate lastDay) {
        return new NewImport(RecordKind.JOURNAL, layout, fileName, null, firstDay, lastDay, false);
    }

    public static NewImport settlement(String layout, String fileName, LocalDate settleDate, boolean replaces) {
        return new NewImport(RecordKind.SETTLEMENT, layout, fileName, settleDate, null, null, replaces);
    }

    /** @throws RuleViolation REQUIRED, PERIOD_REVERSED, MALFORMED or CARD_NUMBER_REFUSED on the parameter */
    NewImport checked() {
        if (kind == RecordKind.SETTLEMENT && settleDate == null) {
            throw RuleViolation.on("settleDate", Rule.REQUIRED);
        }
        if ((firstDay == null) != (lastDay == null)) {
            throw RuleViolation.on(firstDay == null ? "from" : "to", Rule.REQUIRED);
        }
        if (firstDay != null && firstDay.isAfter(lastDay)) {
            throw RuleViolation.on("from", Rule.PERIOD_REVERSED);
        }
        if (firstDay != null && firstDay.plusDays(MOST_DAYS).isBefore(lastDay)) {
            throw RuleViolation.on("to", Rule.MALFORMED).with("expected", "≤ " + firstDay.plusDays(MOST_DAYS));
        }
        return new NewImport(kind, layout, plain(fileName), settleDate, firstDay, lastDay, replaces);
    }

    /** Only the last part of a path, without control or direction characters. */
    private static String plain(String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        var name = given.replaceAll(".*[/\\\\]", "").replaceAll("\\p{C}", "").strip();
        return CardNumbers.refuse(
                "file", name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name);
    }
}
