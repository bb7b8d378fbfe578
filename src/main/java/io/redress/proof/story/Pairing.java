package io.redress.proof.story;

import io.redress.proof.Rules;
import io.redress.transactions.JournalRow;
import io.redress.transactions.SettlementRow;
import io.redress.transactions.TransactionType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which cleared row belongs to which message: by RRN; where one side has none, by terminal, trace number and day. A
 * trace number comes again in another batch, so the nearest message of the same amount is taken.
 */
final class Pairing {
    private final Rules rules;
    private final Map<String, List<JournalRow>> byRrn = new HashMap<>();
    private final Map<String, List<JournalRow>> byTrace = new HashMap<>();
    private final Map<JournalRow, List<SettlementRow>> cleared = new IdentityHashMap<>();
    private final Map<String, List<SettlementRow>> unseen = new HashMap<>();

    private Pairing(Rules rules) {
        this.rules = rules;
    }

    static List<Message> messages(List<JournalRow> journal, List<SettlementRow> settlement, Rules rules) {
        var pairing = new Pairing(rules);
        journal.forEach(pairing::index);
        settlement.forEach(pairing::pair);
        var messages = new ArrayList<Message>();
        journal.forEach(row -> messages.add(new Message(row, pairing.cleared.getOrDefault(row, List.of()))));
        pairing.unseen.values().forEach(rows -> messages.add(new Message(null, rows)));
        messages.sort(Comparator.comparing(Message::at)
                .thenComparing(message -> Objects.toString(message.traceNo(), ""))
                .thenComparing(message -> Objects.toString(message.rrn(), "")));
        return messages;
    }

    private void index(JournalRow row) {
        if (row.rrn() != null) {
            byRrn.computeIfAbsent(row.txnType() + row.rrn(), key -> new ArrayList<>())
                    .add(row);
        }
        byTrace.computeIfAbsent(row.txnType() + row.tid() + row.traceNo(), key -> new ArrayList<>())
                .add(row);
    }

    private void pair(SettlementRow row) {
        var message = messageOf(row);
        if (message != null) {
            cleared.computeIfAbsent(message, key -> new ArrayList<>()).add(row);
        } else {
            unseen.computeIfAbsent(unseenKey(row), key -> new ArrayList<>()).add(row);
        }
    }

    private JournalRow messageOf(SettlementRow row) {
        var named =
                row.rrn() == null ? List.<JournalRow>of() : byRrn.getOrDefault(row.txnType() + row.rrn(), List.of());
        var candidates = named.isEmpty() ? tracedTo(row) : named;
        return candidates.stream()
                .min(Comparator.<JournalRow>comparingInt(message -> message.amountFen() == row.amountFen() ? 0 : 1)
                        .thenComparing(message -> distance(message, row)))
                .orElse(null);
    }

    private List<JournalRow> tracedTo(SettlementRow row) {
        return byTrace.getOrDefault(row.txnType() + row.tid() + row.traceNo(), List.of()).stream()
                .filter(message -> message.rrn() == null || row.rrn() == null)
                .filter(message ->
                        isSameDay(message, row) || distance(message, row).compareTo(rules.clockDrift()) <= 0)
                .filter(message -> Card.of(message).isSame(Card.of(row)) || message.amountFen() == row.amountFen())
                .toList();
    }

    private boolean isSameDay(JournalRow message, SettlementRow row) {
        return message.txnTime()
                .atZone(rules.zone())
                .toLocalDate()
                .equals(row.txnTime().atZone(rules.zone()).toLocalDate());
    }

    private static Duration distance(JournalRow message, SettlementRow row) {
        return Duration.between(message.txnTime(), row.txnTime()).abs();
    }

    /** A sale or refund that is cleared twice is one message; adjustments repeat the sale's RRN and are each their own. */
    private static String unseenKey(SettlementRow row) {
        var once = row.txnType() == TransactionType.SALE || row.txnType() == TransactionType.REFUND;
        return once && row.rrn() != null ? row.txnType() + row.rrn() : "row " + row.id();
    }
}
