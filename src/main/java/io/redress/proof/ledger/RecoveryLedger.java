package io.redress.proof.ledger;

import io.redress.proof.story.Attempt;
import io.redress.proof.story.Message;
import io.redress.proof.story.MoneyBack;
import io.redress.transactions.SettlementRow;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * All the money of one payment that went back, on any track, each counted once: an approved refund and its cleared row
 * are one return; a void or reversal returned something only when it kept the sale from being cleared; a refund that
 * never arrived returned nothing, but one that still may holds its amount.
 *
 * @param takenFen what was cleared of the sale, or may still be, and what was collected for it afterwards, in fen
 * @param recoveries the oldest first
 */
public record RecoveryLedger(long takenFen, List<Recovery> recoveries) {
    public RecoveryLedger {
        recoveries = List.copyOf(recoveries);
    }

    public static RecoveryLedger of(Attempt attempt, ZoneId zone) {
        var recoveries = Stream.concat(
                        cancelled(attempt, zone), attempt.returns().stream().flatMap(back -> returned(back, zone)))
                .sorted(java.util.Comparator.comparing(Recovery::day))
                .toList();
        return new RecoveryLedger(taken(attempt) + attempt.collectedFen(), recoveries);
    }

    /** What is back, or on its way, in fen. */
    public long returnedFen() {
        return recoveries.stream().mapToLong(Recovery::fen).sum();
    }

    /** The most that may still go back, in fen; never below zero. */
    public long leftFen() {
        return Math.max(0, takenFen - returnedFen());
    }

    /**
     * The ledger with what the desk decided. A decision that was carried out comes back in a settlement file: one that
     * is there already, on its track, of its amount and not before its day, is not counted again.
     */
    public RecoveryLedger with(List<Decided> decisions) {
        var unmatched = new ArrayList<>(recoveries);
        var all = new ArrayList<>(recoveries);
        for (var decided : decisions) {
            decided.track().ifPresent(track -> {
                var row = unmatched.stream()
                        .filter(one -> one.track() == track && one.fen() == decided.fen())
                        .filter(one -> !one.day().isBefore(decided.day()))
                        .findFirst();
                row.ifPresent(unmatched::remove);
                row.ifPresent(all::remove);
                all.add(row.orElse(new Recovery(track, decided.fen(), decided.day(), false))
                        .by(decided.caseNumber()));
            });
        }
        return new RecoveryLedger(takenFen, all);
    }

    private static long taken(Attempt attempt) {
        if (attempt.isCleared()) {
            return attempt.sale().clearedFen();
        }
        return attempt.sale().isApproved() || attempt.isUnknown()
                ? attempt.sale().amountFen()
                : 0;
    }

    /** Three reversals of which one was accepted return the money once. */
    private static Stream<Recovery> cancelled(Attempt attempt, ZoneId zone) {
        if (attempt.isCleared() || taken(attempt) == 0) {
            return Stream.empty();
        }
        return attempt.cancellings().stream()
                .filter(Message::isApproved)
                .limit(1)
                .map(one -> new Recovery(
                        one.type(), attempt.sale().amountFen(), one.day(zone), attempt.isSurelyNotCleared()));
    }

    private static Stream<Recovery> returned(MoneyBack back, ZoneId zone) {
        var message = back.message();
        return switch (back.state()) {
            case ARRIVED -> arrived(back);
            case UNDERWAY, UNKNOWN ->
                Stream.of(new Recovery(message.type(), back.promisedFen(), message.day(zone), false));
            case OVERDUE -> Stream.empty();
        };
    }

    private static Stream<Recovery> arrived(MoneyBack back) {
        LocalDate day = back.message().cleared().stream()
                .map(SettlementRow::settleDate)
                .max(LocalDate::compareTo)
                .orElseThrow();
        return Stream.of(new Recovery(back.message().type(), back.arrivedFen(), day, true));
    }
}
