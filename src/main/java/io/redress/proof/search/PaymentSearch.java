package io.redress.proof.search;

import static io.redress.transactions.TransactionType.REFUND;
import static io.redress.transactions.TransactionType.SALE;

import io.redress.cases.Payment;
import io.redress.proof.Question;
import io.redress.proof.Reason;
import io.redress.proof.ReasonCode;
import io.redress.proof.UsedRow;
import io.redress.proof.story.Message;
import io.redress.proof.story.Records;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds the payment that a claim speaks of: the one that somebody picked, else by RRN, else by terminal, trace number and day, else by what the merchant
 * remembers. A number that fits nothing, or only a payment of another card and another amount, was mistyped: it hides
 * no payment that day, terminal, amount and card name alone, and the answer says so. Without the card's digits such a
 * payment is only offered.
 */
public final class PaymentSearch {
    private final Records records;
    private final Question question;
    private final Payment payment;
    private final Remembered remembered;

    private PaymentSearch(Question question, Records records) {
        this.records = records;
        this.question = question;
        this.payment = question.payment();
        this.remembered = new Remembered(question, records);
    }

    /** @param records those of the payment's merchant */
    public static Found find(Question question, Records records) {
        return new PaymentSearch(question, records).find();
    }

    private Found find() {
        var picked = messages(this::isPicked).toList();
        if (!picked.isEmpty()) {
            return Found.taken(picked, List.of());
        }
        var named = named();
        if (!named.isEmpty()) {
            return Found.taken(named, mistyped(named));
        }
        var described = new Choice(records, question).of(remembered.described());
        if (described.isEmpty()) {
            return Found.offered(withRrn().toList(), differing());
        }
        if (!payment.isIdentified()) {
            return Found.taken(described, List.of());
        }
        return payment.cardLast4() == null
                ? Found.offered(described, differing())
                : Found.taken(described, differing());
    }

    /** A file that replaced its day may have taken the row away: then the numbers tell. */
    private boolean isPicked(Message message) {
        var row = question.pickedRow();
        return row != null
                && (message.isInJournal() && row.equals(UsedRow.key(message.journal()))
                        || message.cleared().stream().map(UsedRow::key).anyMatch(row::equals));
    }

    private List<Message> named() {
        var byRrn = withRrn().filter(remembered::isPlausible).toList();
        return byRrn.isEmpty() ? traced() : preferred(byRrn);
    }

    private List<Message> traced() {
        if (payment.tid() == null || payment.traceNo() == null) {
            return List.of();
        }
        var hits = messages(message -> payment.tid().equals(message.tid()) && isSameTrace(message.traceNo()))
                .filter(remembered::isPlausible)
                .toList();
        var ofDay = hits.stream().filter(remembered::isOnDay).toList();
        var near = ofDay.isEmpty()
                ? hits.stream().filter(remembered::isAroundMidnight).toList()
                : ofDay;
        return preferred(remembered.narrow(near));
    }

    private Stream<Message> withRrn() {
        return messages(message -> payment.rrn() != null && payment.rrn().equals(message.rrn()));
    }

    /** An adjustment repeats the sale's numbers: then the sale is meant. */
    private static List<Message> preferred(List<Message> hits) {
        if (hits.size() < 2) {
            return hits;
        }
        var sales = hits.stream().filter(message -> message.type() == SALE).toList();
        var refunds = hits.stream().filter(message -> message.type() == REFUND).toList();
        return Stream.of(sales, refunds, hits)
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(hits);
    }

    private List<Reason> mistyped(List<Message> hits) {
        var rrnWrong = payment.rrn() != null
                && hits.stream().noneMatch(hit -> payment.rrn().equals(hit.rrn()));
        return rrnWrong ? differing() : List.of();
    }

    private List<Reason> differing() {
        return List.of(Reason.of(
                ReasonCode.IDENTIFIER_DIFFERS,
                "givenRrn",
                payment.rrn() == null ? "" : payment.rrn(),
                "givenTrace",
                payment.traceNo() == null ? "" : payment.traceNo()));
    }

    private Stream<Message> messages(Predicate<Message> fitting) {
        return records.messages().stream().filter(fitting).sorted(Comparator.comparing(Message::at));
    }

    private boolean isSameTrace(String traceNo) {
        return traceNo != null && padded(traceNo).equals(padded(payment.traceNo()));
    }

    private static String padded(String traceNo) {
        return "0".repeat(Math.max(0, 6 - traceNo.length())) + traceNo;
    }
}
