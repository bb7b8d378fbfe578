package io.redress.proof.story;

import io.redress.transactions.TransactionType;
import java.util.List;
import java.util.stream.Stream;

/**
 * One sale message and everything that happened to its money.
 *
 * @param horizon the settlement days on which it would be cleared
 * @param cancellings the voids and reversals of it, the oldest first, accepted or not
 * @param returns refunds and adjustments that give money back; refused ones are not among them
 * @param refused refunds that were not approved
 * @param collected debit adjustments: money the cardholder paid afterwards
 */
public record Attempt(
        Message sale,
        Horizon horizon,
        List<Message> cancellings,
        List<MoneyBack> returns,
        List<Message> refused,
        List<Message> collected) {

    public boolean isCleared() {
        return sale.isCleared();
    }

    /** Whether every file that could hold its clearing is in, and none does. */
    public boolean isSurelyNotCleared() {
        return !isCleared() && horizon.state() == Horizon.State.COVERED;
    }

    /** Whether it may have been cleared in a file that is not in. */
    public boolean isUnknown() {
        return !isCleared() && !isSurelyNotCleared();
    }

    public List<Message> reversals() {
        return cancellings(TransactionType.REVERSAL).toList();
    }

    public Stream<Message> accepted(TransactionType type) {
        return cancellings(type).filter(Attempt::tookEffect);
    }

    public boolean isCancelled() {
        return cancellings.stream().anyMatch(Attempt::tookEffect);
    }

    /** Whether the terminal took it for failed: it got no approval, or it tried to undo what it did not know of. */
    public boolean failedAtTerminal() {
        return sale.isInJournal() && (!sale.isApproved() || !reversals().isEmpty());
    }

    /** Whether it pays for goods: the terminal took it for good, and nobody cancelled it. */
    public boolean standsAtTerminal() {
        return sale.isApproved() && !isCancelled() && reversals().isEmpty();
    }

    public long arrivedFen() {
        return returns.stream().mapToLong(MoneyBack::arrivedFen).sum();
    }

    public long collectedFen() {
        return collected.stream().mapToLong(Message::clearedFen).sum();
    }

    private Stream<Message> cancellings(TransactionType type) {
        return cancellings.stream().filter(message -> message.type() == type);
    }

    private static boolean tookEffect(Message cancelling) {
        return cancelling.isApproved() || cancelling.isCleared();
    }
}
