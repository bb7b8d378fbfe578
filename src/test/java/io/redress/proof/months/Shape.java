package io.redress.proof.months;

import io.redress.transactions.JournalRow;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a story looks like in the records, numbers left out: what was said and what was cleared. */
final class Shape {
    private Shape() {}

    static String of(Story story) {
        Stream<String> journal = story.journal.stream()
                .sorted(Comparator.comparing(JournalRow::txnTime))
                .map(row -> row.txnType() + " " + answer(row));
        Stream<String> settlement =
                story.settlement.stream().map(row -> "cleared " + row.txnType()).sorted();
        return Stream.concat(journal, settlement).collect(Collectors.joining(", "));
    }

    private static String answer(JournalRow row) {
        if (row.isApproved()) return "approved";
        return row.responseCode() == null ? "unanswered" : row.responseCode();
    }
}
