package io.redress.proof.search;

import io.redress.cases.Payment;
import io.redress.proof.Question;
import io.redress.proof.story.Message;
import io.redress.proof.story.Records;
import io.redress.transactions.SettlementRow;
import io.redress.transactions.TransactionType;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What the merchant remembers of a payment, held against a message: day, terminal, amount and card. */
final class Remembered {
    /** An adjustment was keyed in by the acquirer; no merchant remembers it. */
    private static final Set<TransactionType> SEEN_BY_MERCHANTS =
            EnumSet.of(TransactionType.SALE, TransactionType.REFUND, TransactionType.VOID, TransactionType.REVERSAL);

    private final Question question;
    private final Payment payment;
    private final Records records;

    Remembered(Question question, Records records) {
        this.question = question;
        this.payment = question.payment();
        this.records = records;
    }

    /** A message that a number names is another payment only when neither its card nor its amount is the one meant. */
    boolean isPlausible(Message message) {
        return payment.cardLast4() == null || isOnCard(message) || isOfAmount(message) || isOfOtherAmount(message);
    }

    /** The hits of the best kind there are: of the day before near it, of the amount before what was cleared. */
    List<Message> described() {
        var possible = records.messages().stream()
                .filter(message -> SEEN_BY_MERCHANTS.contains(message.type()))
                .filter(message -> payment.tid() == null || payment.tid().equals(message.tid()))
                .filter(message -> payment.cardLast4() == null || isOnCard(message))
                .toList();
        return firstHits(
                possible,
                List.of(
                        both(this::isOnDay, this::isOfAmount),
                        both(this::isAroundMidnight, this::isOfAmount),
                        both(this::isOnDay, this::isOfOtherAmount),
                        both(this::isAroundMidnight, this::isOfOtherAmount)));
    }

    /** Fewer of several hits with one trace number: those of the amount and card, if any are. */
    List<Message> narrow(List<Message> hits) {
        if (hits.size() < 2) {
            return hits;
        }
        var exact = firstHits(
                hits, List.of(both(this::isOfAmount, this::isOnCard), this::isOfAmount, this::isOnCard, hit -> true));
        return exact;
    }

    boolean isOnDay(Message message) {
        return dayOf(message).equals(payment.date());
    }

    boolean isAroundMidnight(Message message) {
        var zone = records.rules().zone();
        var start = payment.date().atStartOfDay(zone).toInstant();
        var end = payment.date().plusDays(1).atStartOfDay(zone).toInstant();
        Duration near = records.rules().aroundMidnight();
        return !message.at().isBefore(start.minus(near)) && message.at().isBefore(end.plus(near));
    }

    private LocalDate dayOf(Message message) {
        return records.dayOf(message);
    }

    private boolean isOnCard(Message message) {
        return message.cardLast4() != null && message.cardLast4().equals(payment.cardLast4());
    }

    private boolean isOfAmount(Message message) {
        return message.amountFen() == payment.amountFen();
    }

    /** The merchant may name what the cardholder was debited, or what would have been right. */
    private boolean isOfOtherAmount(Message message) {
        return message.cleared().stream()
                        .mapToLong(SettlementRow::amountFen)
                        .anyMatch(fen -> fen == payment.amountFen())
                || question.expectedFen() != null && message.amountFen() == question.expectedFen();
    }

    private static Predicate<Message> both(Predicate<Message> one, Predicate<Message> other) {
        return one.and(other);
    }

    private static List<Message> firstHits(List<Message> possible, List<Predicate<Message>> kinds) {
        return kinds.stream()
                .map(kind -> possible.stream().filter(kind).toList())
                .filter(hits -> !hits.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
