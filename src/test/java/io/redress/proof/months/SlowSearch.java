package io.redress.proof.months;

import io.redress.cases.Payment;
import io.redress.transactions.JournalRow;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** Finds what a merchant describes by looking at every row of the journal. */
final class SlowSearch {
    private SlowSearch() {}

    static List<JournalRow> found(Payment payment, List<JournalRow> journal) {
        return journal.stream()
                .filter(row -> row.mid().equals(payment.mid()))
                .filter(criterion(payment))
                .toList();
    }

    private static Predicate<JournalRow> criterion(Payment payment) {
        if (payment.rrn() != null) return row -> payment.rrn().equals(row.rrn());
        if (payment.isIdentified()) {
            return row -> row.tid().equals(payment.tid())
                    && row.traceNo().equals(payment.traceNo())
                    && Town.dayOf(row.txnTime()).equals(payment.date());
        }
        return row -> row.origRrn() == null
                && (payment.tid() == null || row.tid().equals(payment.tid()))
                && row.amountFen() == payment.amountFen()
                && row.cardLast4().equals(payment.cardLast4())
                && isNear(Town.dayOf(row.txnTime()), payment.date());
    }

    private static boolean isNear(LocalDate day, LocalDate other) {
        return Math.abs(day.toEpochDay() - other.toEpochDay()) <= 1;
    }
}
