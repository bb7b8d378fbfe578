package io.redress.proof.story;

import static io.redress.transactions.TransactionType.REFUND;
import static io.redress.transactions.TransactionType.REVERSAL;
import static io.redress.transactions.TransactionType.SALE;
import static io.redress.transactions.TransactionType.VOID;

import io.redress.proof.Rules;
import io.redress.transactions.TransactionType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Which sale a void, refund, reversal or adjustment speaks of; and which refund, for a void of one. */
final class Originals {
    private final Rules rules;
    private final Map<String, List<Message>> byRrn = new HashMap<>();
    private final Map<String, List<Message>> byTrace = new HashMap<>();
    private final Map<String, List<Message>> byTerminal = new HashMap<>();
    private final Map<Message, Message> originals = new IdentityHashMap<>();

    Originals(List<Message> messages, Rules rules) {
        this.rules = rules;
        messages.stream()
                .filter(message -> message.type() == SALE || message.type() == REFUND)
                .forEach(this::index);
        messages.stream().filter(message -> message.type() != SALE).forEach(message -> find(message)
                .ifPresent(original -> originals.put(message, original)));
    }

    /** The message it takes back; empty where the records do not hold it. */
    Optional<Message> of(Message message) {
        return Optional.ofNullable(originals.get(message));
    }

    private void index(Message message) {
        if (message.rrn() != null) {
            byRrn.computeIfAbsent(message.rrn(), key -> new ArrayList<>()).add(message);
        }
        byTrace.computeIfAbsent(message.tid() + message.traceNo(), key -> new ArrayList<>())
                .add(message);
        if (message.type() == SALE) {
            byTerminal.computeIfAbsent(message.tid(), key -> new ArrayList<>()).add(message);
        }
    }

    private Optional<Message> find(Message message) {
        var named = byRrn(message, message.origRrn());
        if (named.isEmpty()) {
            // an adjustment, and many a reversal, repeats the RRN of its sale
            named = byRrn(message, message.rrn());
        }
        if (named.isPresent()) {
            return named;
        }
        if (message.origTraceNo() != null) {
            return traced(message, message.origTraceNo());
        }
        if (repeatsSale(message.type())) {
            return traced(message, message.traceNo());
        }
        return message.origRrn() == null ? lastBefore(message) : Optional.empty();
    }

    private Optional<Message> byRrn(Message message, String rrn) {
        return rrn == null ? Optional.empty() : nearest(message, byRrn.getOrDefault(rrn, List.of()).stream());
    }

    private Optional<Message> traced(Message message, String traceNo) {
        return nearest(
                message,
                byTrace.getOrDefault(message.tid() + traceNo, List.of()).stream()
                        .filter(original -> !isCancelling(message) || isSameBatch(message, original))
                        .filter(original -> original.amountFen() >= message.amountFen()
                                || original.clearedFen() >= message.amountFen()));
    }

    /** A reversal or void without a reference: the terminal sends it before its next sale. */
    private Optional<Message> lastBefore(Message message) {
        if (!isCancelling(message)) {
            return Optional.empty();
        }
        return nearest(
                message,
                byTerminal.getOrDefault(message.tid(), List.of()).stream()
                        .filter(sale -> sale.isOnCardOf(message) && sale.amountFen() == message.amountFen())
                        .filter(sale ->
                                Duration.between(sale.at(), message.at()).compareTo(rules.cancelling()) <= 0));
    }

    private Optional<Message> nearest(Message message, Stream<Message> originals) {
        var latest = message.at().plus(rules.clockDrift());
        return originals
                .filter(original -> original != message && isOriginal(message.type(), original.type()))
                .filter(original -> !original.at().isAfter(latest))
                .max(Comparator.<Message>comparingInt(original -> original.type() == SALE ? 1 : 0)
                        .thenComparingInt(original -> original.isOnCardOf(message) ? 1 : 0)
                        .thenComparing(Message::at));
    }

    private static boolean isOriginal(TransactionType taking, TransactionType original) {
        return original == SALE || original == REFUND && (taking == VOID || taking == REVERSAL);
    }

    private static boolean isSameBatch(Message message, Message original) {
        return message.batchNo() == null
                || original.batchNo() == null
                || Objects.equals(message.batchNo(), original.batchNo());
    }

    private static boolean isCancelling(Message message) {
        return message.type() == VOID || message.type() == REVERSAL;
    }

    private static boolean repeatsSale(TransactionType type) {
        return type == TransactionType.CREDIT_ADJUSTMENT
                || type == TransactionType.DEBIT_ADJUSTMENT
                || type == TransactionType.MANUAL_REFUND;
    }
}
