package io.redress.proof.story;

import io.redress.proof.Rules;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One payment as a reconciler tells it: the sale, what else was tried for the same order or with the same card, and
 * what became of the money.
 *
 * @param subject the message that the claim speaks of: the sale, or a refund, void or reversal of it
 * @param attempt the sale, or null where the records hold only what followed it
 */
public record Story(Records records, Message subject, Attempt attempt) {

    public static Story of(Message subject, Records records) {
        return new Story(
                records, subject, records.saleOf(subject).map(records::attempt).orElse(null));
    }

    public Optional<Attempt> paid() {
        return Optional.ofNullable(attempt);
    }

    public Message sale() {
        return attempt.sale();
    }

    public Rules rules() {
        return records.rules();
    }

    /**
     * The attempts to take this amount for one order, this one among them, the oldest first. Of two cards only when the
     * terminal took one of them for failed: two approved cards share an order, each paying its part.
     */
    public List<Attempt> ofSameOrder() {
        var named = sale().orderNo() == null
                ? Stream.of(attempt)
                : records.ofOrder(sale().orderNo()).stream()
                        .filter(other -> isSameAmount(other) && isWithin(other, rules().sameOrder()))
                        .filter(other -> isOnSameCard(other) || failed(other));
        return Stream.of(named, ofSameCardAndAmount().filter(other -> isUnseen(other) || isUnseen(attempt)), retries())
                .flatMap(some -> some)
                .distinct()
                .sorted(Comparator.comparing(other -> other.sale().at()))
                .toList();
    }

    /** Sales of this order in other amounts, or approved on other cards. */
    public List<Attempt> otherParts() {
        if (sale().orderNo() == null) {
            return List.of();
        }
        return records.ofOrder(sale().orderNo()).stream()
                .filter(other -> other != attempt && isWithin(other, rules().sameOrder()))
                .filter(other -> !isSameAmount(other) || !isOnSameCard(other) && !failed(other))
                .toList();
    }

    /** Other sales of this card and amount of which nobody can say whether they are of another order. */
    public List<Attempt> ofUnknownOrder() {
        return ofSameCardAndAmount()
                .filter(other -> !isUnseen(other) && isOrderUnknown(other) && !isRetry(other))
                .toList();
    }

    /** Other sales of this card and amount with another order number. */
    public List<Attempt> ofOtherOrders() {
        return ofSameCardAndAmount()
                .filter(other -> other.sale().orderNo() != null && sale().orderNo() != null)
                .filter(other -> !Objects.equals(other.sale().orderNo(), sale().orderNo()))
                .toList();
    }

    /** Sales of this amount at this terminal with other cards, near in time. */
    public List<Attempt> ofOtherCards() {
        return records.ofTerminal(sale().tid(), sale().amountFen()).stream()
                .filter(other -> other != attempt && !isOnSameCard(other) && isWithin(other, rules().alike()))
                .toList();
    }

    /** Whether the settlement took money of which the terminal's journal, although it is in, knows nothing. */
    public boolean isUnseen(Attempt other) {
        var sale = other.sale();
        // what has neither number never went over a terminal: no journal would hold it
        var isOfTerminal = sale.rrn() != null || sale.traceNo() != null;
        return isOfTerminal && !sale.isInJournal() && records.hasJournalOf(sale);
    }

    /** Tries of the same that no order number ties together: of a failed sale there is no receipt that could tell. */
    private Stream<Attempt> retries() {
        return ofSameCardAndAmount().filter(this::isOrderUnknown).filter(this::isRetry);
    }

    private boolean isRetry(Attempt other) {
        return failed(other) && isWithin(other, rules().retry());
    }

    private boolean isOrderUnknown(Attempt other) {
        return other.sale().orderNo() == null || sale().orderNo() == null;
    }

    private Stream<Attempt> ofSameCardAndAmount() {
        return records.ofLast4(sale().cardLast4()).stream()
                .filter(other -> other != attempt && isOnSameCard(other) && isSameAmount(other))
                .filter(other -> isWithin(other, rules().alike()));
    }

    private boolean isOnSameCard(Attempt other) {
        return other == attempt || other.sale().isOnCardOf(sale());
    }

    /** Whether one of the two was not approved, and so is no part that the till went on from. */
    private boolean failed(Attempt other) {
        return other.failedAtTerminal() || attempt.failedAtTerminal();
    }

    private boolean isSameAmount(Attempt other) {
        return other.sale().amountFen() == sale().amountFen();
    }

    private boolean isWithin(Attempt other, Duration most) {
        return Duration.between(other.sale().at(), sale().at()).abs().compareTo(most) <= 0;
    }
}
