package io.redress.proof.detect;

import io.redress.evidence.EvidenceKind;
import io.redress.proof.Finding;
import io.redress.proof.Question;
import io.redress.proof.ReasonCode;
import io.redress.proof.RowRole;
import io.redress.proof.story.Attempt;
import io.redress.proof.story.MoneyBack;
import io.redress.proof.story.Story;
import io.redress.transactions.TransactionType;
import java.util.List;
import java.util.stream.Stream;

/**
 * One sale was debited more than once. One order, one amount: all that was cleared beyond one payment is too much,
 * however often and however many hours apart. Two orders are two sales; without order numbers only receipts can tell.
 */
final class DuplicateDebit implements Detector {
    @Override
    public Finding examine(Question question, Story story) {
        var reasoning = Told.of(story);
        var group = story.ofSameOrder();
        group.stream().filter(other -> other != story.attempt()).forEach(other -> tell(other, reasoning));
        var returns = returns(group);
        if (debits(group) > 1) {
            sayWhy(story, group, reasoning);
            var excess = clearedFen(group) - story.sale().amountFen();
            return excess > 0 ? reasoning.owed(excess, returns) : reasoning.refuted();
        }
        if (mayBeTwo(group)) {
            return reasoning.waiting(group.stream().filter(Attempt::isUnknown).toList());
        }
        return voidedAfterwards(group) ? emptied(group, reasoning) : unordered(story, reasoning);
    }

    private static void sayWhy(Story story, List<Attempt> group, Reasoning reasoning) {
        var count = debits(group);
        if (group.stream().filter(Attempt::isCleared).count() == 1) {
            reasoning.because(ReasonCode.ONE_SALE_CLEARED_AGAIN, "count", count);
            return;
        }
        reasoning.because(
                ReasonCode.ONE_ORDER_DEBITED_AGAIN,
                "orderNo",
                story.sale().orderNo() == null ? "" : story.sale().orderNo(),
                "count",
                count,
                "amountFen",
                story.sale().amountFen());
        if (group.stream().anyMatch(one -> one.isCleared() && one.isCancelled())) {
            reasoning.because(ReasonCode.CANCELLING_NOT_APPLIED);
        }
    }

    /** Two approvals stood side by side until one was voided. */
    private static boolean voidedAfterwards(List<Attempt> group) {
        var approved = group.stream().filter(one -> one.sale().isApproved()).toList();
        return approved.stream()
                .flatMap(one -> one.accepted(TransactionType.VOID))
                .anyMatch(cancelling -> approved.stream()
                                .filter(one -> one.sale().at().isBefore(cancelling.at()))
                                .filter(one -> one.reversals().isEmpty())
                                .count()
                        > 1);
    }

    private static Finding emptied(List<Attempt> group, Reasoning reasoning) {
        group.stream()
                .flatMap(one -> one.accepted(TransactionType.VOID))
                .forEach(one -> reasoning.because(ReasonCode.VOIDED, "at", one.at()));
        return reasoning.alreadyReturned();
    }

    private static Finding unordered(Story story, Reasoning reasoning) {
        var twins = story.ofUnknownOrder();
        if (twins.isEmpty()) {
            return refuted(story, reasoning);
        }
        twins.forEach(twin -> tell(twin, reasoning));
        var all = Stream.concat(Stream.of(story.attempt()), twins.stream()).toList();
        if (debits(all) > 1) {
            var returns = returns(all);
            if (clearedFen(all) - Reasoning.sum(returns, MoneyBack.State.ARRIVED)
                    <= story.sale().amountFen()) {
                return reasoning.owed(clearedFen(all) - story.sale().amountFen(), returns);
            }
            returns.forEach(reasoning::tell);
            reasoning.because(ReasonCode.NO_ORDER_NUMBER, "count", debits(all));
            return reasoning.inconclusive(EvidenceKind.RECEIPT);
        }
        if (mayBeTwo(all)) {
            return reasoning.waiting(all.stream().filter(Attempt::isUnknown).toList());
        }
        return voidedAfterwards(all) ? emptied(all, reasoning) : refuted(story, reasoning);
    }

    private static Finding refuted(Story story, Reasoning reasoning) {
        var sale = story.sale();
        if (!story.records().hasJournalOf(sale)) {
            return reasoning.awaitingJournal(story.records().dayOf(sale)).inconclusive(EvidenceKind.RECEIPT);
        }
        if (story.ofSameOrder().size() > 1) {
            reasoning.because(
                    ReasonCode.ONE_DEBIT_ONLY, "count", story.ofSameOrder().size());
        } else if (!story.otherParts().isEmpty()) {
            story.otherParts().forEach(other -> reasoning.using(other, RowRole.LOOKALIKE));
            reasoning.because(ReasonCode.SPLIT_PAYMENT);
        } else if (!story.ofOtherOrders().isEmpty()) {
            story.ofOtherOrders().forEach(other -> reasoning.using(other, RowRole.LOOKALIKE));
            reasoning.because(
                    ReasonCode.TWO_ORDERS, "count", story.ofOtherOrders().size() + 1);
        } else if (!story.ofOtherCards().isEmpty()) {
            story.ofOtherCards().forEach(other -> reasoning.using(other, RowRole.LOOKALIKE));
            reasoning.because(ReasonCode.ANOTHER_CARD);
        } else {
            reasoning.because(ReasonCode.ONE_DEBIT_ONLY, "count", 1);
        }
        return reasoning.refuted();
    }

    private static void tell(Attempt other, Reasoning reasoning) {
        reasoning.using(other, other.isCleared() ? RowRole.SECOND_DEBIT : RowRole.RETRY);
    }

    /** Whether files that are not in could still make it two debits. */
    private static boolean mayBeTwo(List<Attempt> group) {
        var unknown = group.stream().filter(Attempt::isUnknown).count();
        return group.size() > 1 && unknown > 0 && debits(group) + unknown > 1;
    }

    private static int debits(List<Attempt> group) {
        return group.stream().mapToInt(one -> one.sale().cleared().size()).sum();
    }

    private static long clearedFen(List<Attempt> group) {
        return group.stream().mapToLong(one -> one.sale().clearedFen()).sum();
    }

    private static List<MoneyBack> returns(List<Attempt> group) {
        return group.stream().flatMap(one -> one.returns().stream()).toList();
    }
}
