package io.redress.proof.search;

import io.redress.proof.Question;
import io.redress.proof.story.Attempt;
import io.redress.proof.story.Message;
import io.redress.proof.story.Records;
import io.redress.transactions.TransactionType;
import java.util.List;
import java.util.function.Predicate;

/**
 * Which of several hits the claim can only mean. A duplicate has two by nature, a failed sale was often tried again: the
 * claim itself says which of them it speaks of. What stays open is left to the filer.
 */
final class Choice {
    private final Records records;
    private final Question question;

    Choice(Records records, Question question) {
        this.records = records;
        this.question = question;
    }

    List<Message> of(List<Message> hits) {
        if (hits.isEmpty()) {
            return hits;
        }
        var sales = hits.stream()
                .map(hit -> records.saleOf(hit).orElse(hit))
                .distinct()
                .toList();
        if (sales.size() < 2) {
            return sales.isEmpty() ? sales : List.of(subject(hits, sales.get(0)));
        }
        return sales.stream().allMatch(sale -> records.attempt(sale) != null) ? meant(sales) : sales;
    }

    /** A merchant who remembers a refund's day and amount speaks of that refund. */
    private static Message subject(List<Message> hits, Message sale) {
        var refunds = hits.stream()
                .filter(hit -> hit.type() == TransactionType.REFUND)
                .toList();
        return hits.contains(sale) || refunds.size() != 1 ? sale : refunds.get(0);
    }

    private List<Message> meant(List<Message> sales) {
        return switch (question.claim()) {
            case DUPLICATE_DEBIT -> isOneCard(sales) ? sales.subList(sales.size() - 1, sales.size()) : sales;
            case FAILED_BUT_DEBITED, FAILED_REVERSAL -> failed(sales);
            case MISSING_REFUND, WRONG_REFUND -> only(sales, Choice::hasRefund);
            case WRONG_AMOUNT -> only(sales, attempt -> attempt.sale().isApproved());
            case OTHER -> sales;
        };
    }

    /** Of several failed attempts the one that was debited; of several that were not, any gives the same answer. */
    private List<Message> failed(List<Message> sales) {
        var failed = fitting(sales, Attempt::failedAtTerminal);
        if (failed.size() < 2) {
            return failed.isEmpty() ? sales : failed;
        }
        var debited = fitting(failed, Attempt::isCleared);
        if (debited.isEmpty() && isOneCard(failed)) {
            return failed.subList(failed.size() - 1, failed.size());
        }
        return debited.isEmpty() ? failed : debited;
    }

    private List<Message> only(List<Message> sales, Predicate<Attempt> kind) {
        var fitting = fitting(sales, kind);
        return fitting.size() == 1 ? fitting : sales;
    }

    private List<Message> fitting(List<Message> sales, Predicate<Attempt> kind) {
        return sales.stream().filter(sale -> kind.test(records.attempt(sale))).toList();
    }

    private static boolean hasRefund(Attempt attempt) {
        return !attempt.returns().isEmpty() || !attempt.refused().isEmpty();
    }

    private static boolean isOneCard(List<Message> sales) {
        return sales.stream().allMatch(sale -> sale.isOnCardOf(sales.get(0)));
    }
}
