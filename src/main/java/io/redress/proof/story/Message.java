package io.redress.proof.story;

import io.redress.transactions.CardKind;
import io.redress.transactions.JournalRow;
import io.redress.transactions.SettlementRow;
import io.redress.transactions.TransactionType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * One card message with what was cleared of it. Two messages are the same only when they are one object: a terminal may
 * send two that look alike.
 */
public final class Message {
    private final JournalRow journal;
    private final List<SettlementRow> cleared;

    Message(JournalRow journal, List<SettlementRow> cleared) {
        this.journal = journal;
        this.cleared = cleared.stream()
                .sorted(java.util.Comparator.comparing(SettlementRow::settleDate)
                        .thenComparingLong(SettlementRow::id))
                .toList();
    }

    /** The journal's row, or null where only the settlement knows the message. */
    public JournalRow journal() {
        return journal;
    }

    /** The cleared rows, the oldest first; more than one when it was cleared again. */
    public List<SettlementRow> cleared() {
        return cleared;
    }

    public boolean isCleared() {
        return !cleared.isEmpty();
    }

    public boolean isInJournal() {
        return journal != null;
    }

    public boolean isApproved() {
        return journal != null && journal.isApproved();
    }

    public TransactionType type() {
        return journal != null ? journal.txnType() : first().txnType();
    }

    /** What the message asked for, in fen; where the journal does not know it, what was cleared first. */
    public long amountFen() {
        return journal != null ? journal.amountFen() : first().amountFen();
    }

    /** All that was cleared of it, in fen. */
    public long clearedFen() {
        return cleared.stream().mapToLong(SettlementRow::amountFen).sum();
    }

    public Instant at() {
        return journal != null ? journal.txnTime() : first().txnTime();
    }

    public LocalDate day(ZoneId zone) {
        return at().atZone(zone).toLocalDate();
    }

    public String mid() {
        return journal != null ? journal.mid() : first().mid();
    }

    public String tid() {
        return journal != null ? journal.tid() : first().tid();
    }

    public String traceNo() {
        return journal != null ? journal.traceNo() : first().traceNo();
    }

    /** The retrieval reference number of whichever side knows it, or null. */
    public String rrn() {
        if (journal != null && journal.rrn() != null) {
            return journal.rrn();
        }
        return cleared.stream()
                .map(SettlementRow::rrn)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    String origRrn() {
        if (journal != null && journal.origRrn() != null) {
            return journal.origRrn();
        }
        return cleared.isEmpty() ? null : first().origRrn();
    }

    String origTraceNo() {
        return journal == null ? null : journal.origTraceNo();
    }

    String batchNo() {
        return journal == null ? null : journal.batchNo();
    }

    /** The merchant's order number, or null. */
    public String orderNo() {
        return journal == null ? null : journal.orderNo();
    }

    public String cardLast4() {
        return card().last4();
    }

    public CardKind cardKind() {
        var kind = journal != null ? journal.cardKind() : first().cardKind();
        return kind == null ? CardKind.UNKNOWN : kind;
    }

    public boolean isOnCardOf(Message other) {
        return card().isSame(other.card());
    }

    Card card() {
        return journal != null ? Card.of(journal) : Card.of(first());
    }

    private SettlementRow first() {
        return cleared.get(0);
    }
}
