package io.redress.proof.story;

import static io.redress.transactions.TransactionType.DEBIT_ADJUSTMENT;
import static io.redress.transactions.TransactionType.REVERSAL;
import static io.redress.transactions.TransactionType.SALE;
import static io.redress.transactions.TransactionType.VOID;

import io.redress.proof.Rules;
import io.redress.proof.Surroundings;
import io.redress.transactions.Coverage;
import io.redress.transactions.TransactionType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rows of one merchant as messages, each with what was cleared of it, and sales, each with what became of its
 * money. A merchant's question never meets another merchant's rows.
 */
public final class Records {
    private static final Set<TransactionType> CANCELLING = EnumSet.of(VOID, REVERSAL);

    private final Rules rules;
    private final Coverage coverage;
    private final List<Message> messages;
    private final Originals originals;
    private final Map<Message, List<Message>> followers = new IdentityHashMap<>();
    private final Map<Message, Attempt> attempts = new IdentityHashMap<>();
    private final Map<String, List<Attempt>> byOrder = new HashMap<>();
    private final Map<String, List<Attempt>> byLast4 = new HashMap<>();
    private final Map<String, List<Attempt>> byTerminal = new HashMap<>();

    private Records(List<Message> messages, Coverage coverage, Rules rules) {
        this.rules = rules;
        this.coverage = coverage;
        this.messages = messages;
        this.originals = new Originals(messages, rules);
        messages.forEach(message -> originals.of(message).ifPresent(original -> followers
                .computeIfAbsent(original, key -> new ArrayList<>())
                .add(message)));
        messages.stream().filter(message -> message.type() == SALE).forEach(this::index);
    }

    public static Records of(String mid, Surroundings surroundings, Rules rules) {
        var journal = surroundings.journal().stream()
                .filter(row -> mid.equals(row.mid()))
                .toList();
        var settlement = surroundings.settlement().stream()
                .filter(row -> mid.equals(row.mid()))
                .toList();
        return new Records(Pairing.messages(journal, settlement, rules), surroundings.coverage(), rules);
    }

    public Rules rules() {
        return rules;
    }

    public Coverage coverage() {
        return coverage;
    }

    /** Every message, the oldest first. */
    public List<Message> messages() {
        return messages;
    }

    public Stream<Attempt> attempts() {
        return messages.stream().filter(attempts::containsKey).map(attempts::get);
    }

    public Attempt attempt(Message sale) {
        return attempts.get(sale);
    }

    /** The sale that the message is, or takes back; empty where the records do not hold it. */
    public Optional<Message> saleOf(Message message) {
        if (message.type() == SALE) {
            return Optional.of(message);
        }
        return originals.of(message).flatMap(this::saleOf);
    }

    public LocalDate dayOf(Message message) {
        return message.day(rules.zone());
    }

    public boolean hasJournalOf(Message message) {
        return coverage.hasJournal(dayOf(message));
    }

    /** A refund as money on its way back; empty for one that was refused or voided. */
    public Optional<MoneyBack> moneyBack(Message message, Message sale) {
        var cancelled = followers(message).anyMatch(Message::isApproved);
        var promised = message.isApproved() && !cancelled;
        return promised || message.isCleared()
                ? Optional.of(MoneyBack.of(message, sale, Horizon.after(dayOf(message), rules.refundDays(), coverage)))
                : Optional.empty();
    }

    List<Attempt> ofOrder(String orderNo) {
        return byOrder.getOrDefault(orderNo, List.of());
    }

    List<Attempt> ofLast4(String last4) {
        return byLast4.getOrDefault(last4, List.of());
    }

    List<Attempt> ofTerminal(String tid, long amountFen) {
        return byTerminal.getOrDefault(tid + " " + amountFen, List.of());
    }

    private void index(Message sale) {
        var attempt = attemptOf(sale);
        attempts.put(sale, attempt);
        if (sale.orderNo() != null) {
            byOrder.computeIfAbsent(sale.orderNo(), key -> new ArrayList<>()).add(attempt);
        }
        byLast4.computeIfAbsent(sale.cardLast4(), key -> new ArrayList<>()).add(attempt);
        byTerminal
                .computeIfAbsent(sale.tid() + " " + sale.amountFen(), key -> new ArrayList<>())
                .add(attempt);
    }

    private Attempt attemptOf(Message sale) {
        var returns = new ArrayList<MoneyBack>();
        var refused = new ArrayList<Message>();
        followers(sale).filter(this::givesBack).forEach(message -> moneyBack(message, sale)
                .ifPresentOrElse(returns::add, () -> refused.add(message)));
        return new Attempt(
                sale,
                Horizon.after(dayOf(sale), rules.saleDays(), coverage),
                followers(sale)
                        .filter(message -> CANCELLING.contains(message.type()))
                        .toList(),
                returns,
                refused,
                followers(sale)
                        .filter(message -> message.type() == DEBIT_ADJUSTMENT && message.isCleared())
                        .toList());
    }

    /** A void or reversal gives money back only where it was cleared itself; else it keeps the sale from clearing. */
    private boolean givesBack(Message message) {
        return CANCELLING.contains(message.type()) ? message.isCleared() : message.type() != DEBIT_ADJUSTMENT;
    }

    private Stream<Message> followers(Message original) {
        return followers.getOrDefault(original, List.of()).stream();
    }
}
