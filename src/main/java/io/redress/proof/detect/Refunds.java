package io.redress.proof.detect;

import io.redress.proof.story.Attempt;
import io.redress.proof.story.MoneyBack;
import io.redress.proof.story.Story;
import io.redress.transactions.TransactionType;
import java.util.List;
import java.util.OptionalLong;

/**
 * The refunds that a claim about a refund speaks of.
 *
 * @param isNamed whether the merchant named one refund and means that one
 * @param asked those the terminal approved: the one the merchant named, or all of the sale
 * @param others what else gave money of the sale back without a message of the terminal
 * @param all everything that gave money of the sale back
 */
record Refunds(Story story, boolean isNamed, List<MoneyBack> asked, List<MoneyBack> others, List<MoneyBack> all) {
    /** @param expectedFen what should have come back; when that is more than the named refund, all of them are meant */
    static Refunds of(Story story, Long expectedFen) {
        var all = story.paid()
                .map(Attempt::returns)
                .orElseGet(() -> story.records().moneyBack(story.subject(), null).stream()
                        .toList());
        var named = story.subject().type() == TransactionType.REFUND
                && (expectedFen == null || expectedFen <= story.subject().amountFen());
        var asked = all.stream()
                .filter(back -> back.message().isInJournal())
                .filter(back -> !named || back.message() == story.subject())
                .toList();
        var others = all.stream().filter(back -> !back.message().isInJournal()).toList();
        return new Refunds(story, named, asked.isEmpty() && named ? all : asked, others, all);
    }

    boolean any(MoneyBack.State state) {
        return asked.stream().anyMatch(back -> back.is(state));
    }

    long arrivedOnOtherTracks() {
        return others.stream()
                .filter(back -> !asked.contains(back))
                .mapToLong(MoneyBack::arrivedFen)
                .sum();
    }

    long arrived() {
        return all.stream().mapToLong(MoneyBack::arrivedFen).sum();
    }

    /** What was taken for the order and has not gone back on any track, in fen; unknown where no clearing is. */
    OptionalLong stillOut() {
        if (story.attempt() == null || !story.attempt().isCleared()) {
            return OptionalLong.empty();
        }
        var group = story.ofSameOrder();
        return OptionalLong.of(
                group.stream().mapToLong(one -> one.sale().clearedFen()).sum()
                        - group.stream().mapToLong(Attempt::arrivedFen).sum());
    }

    /** Never more than is still out: a sale refunded once needs no second refund. */
    long capped(long fen) {
        return Math.max(0, Math.min(fen, stillOut().orElse(fen)));
    }

    /** Whether the refund was sent to make up for an earlier one that arrived too small. */
    boolean makesGood(MoneyBack back) {
        return all.stream()
                .filter(earlier -> earlier != back && earlier.is(MoneyBack.State.ARRIVED))
                .filter(earlier ->
                        earlier.message().at().isBefore(back.message().at()))
                .anyMatch(earlier -> earlier.missingFen() > 0 && earlier.missingFen() == back.promisedFen());
    }

    long makingGoodFen(MoneyBack.State state) {
        return makingGood(state).stream().mapToLong(MoneyBack::promisedFen).sum();
    }

    List<MoneyBack> makingGood(MoneyBack.State state) {
        return all.stream()
                .filter(back -> back.is(state) && back.message().isInJournal() && makesGood(back))
                .toList();
    }
}
