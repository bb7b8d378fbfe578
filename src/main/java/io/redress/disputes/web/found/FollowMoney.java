package io.redress.disputes.web.found;

import io.redress.cases.DisputeCase;
import io.redress.disputes.web.Phrases;
import io.redress.disputes.web.found.MoneyTrail.Line;
import io.redress.proof.ledger.Recovery;
import io.redress.resolution.recovery.CaseLedger;
import io.redress.resolution.recovery.CaseLedgers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Follows the money of a payment for its merchant: from the records and from what was decided. Every payment and every
 * decision in it is of the same merchant, who may know them all.
 */
@ApplicationScoped
public class FollowMoney {
    private final CaseLedgers ledgers;
    private final Phrases phrases;

    FollowMoney(CaseLedgers ledgers, Phrases phrases) {
        this.ledgers = ledgers;
        this.phrases = phrases;
    }

    /** Empty where the records do not hold the one payment that the case speaks of. */
    public Optional<MoneyTrail> of(DisputeCase about) {
        return ledgers.of(about).map(ledger -> trail(ledger, about.number()));
    }

    private MoneyTrail trail(CaseLedger ledger, String number) {
        var arrived = sum(ledger.recoveries(), true);
        return new MoneyTrail(
                ledger.takenFen(),
                ledger.keptFen(),
                arrived,
                sum(ledger.recoveries(), false),
                ledger.leftFen(),
                Stream.concat(
                                ledger.debits().stream().map(this::taken),
                                ledger.recoveries().stream().map(one -> back(one, number)))
                        .sorted(Comparator.comparing(Line::day))
                        .toList());
    }

    private static long sum(List<Recovery> recoveries, boolean arrived) {
        return recoveries.stream()
                .filter(one -> one.arrived() == arrived)
                .mapToLong(Recovery::fen)
                .sum();
    }

    private Line taken(CaseLedger.Debit debit) {
        var say = phrases.trail();
        return debit.fen() == 0
                ? new Line(debit.day(), "–", say.no_debit(), 0, null, null)
                : new Line(debit.day(), "→", say.debit(), debit.fen(), null, null);
    }

    private Line back(Recovery one, String number) {
        var say = phrases.trail();
        var by = one.caseNumber() == null
                ? null
                : one.caseNumber().equals(number) ? say.by_this() : say.by_other(one.caseNumber());
        return new Line(one.day(), "←", track(one), one.fen(), one.arrived() ? say.arrived() : say.moving(), by);
    }

    private String track(Recovery one) {
        var say = phrases.trail();
        return switch (one.track()) {
            case VOID -> say.cancelled();
            case REVERSAL -> say.undone();
            case REFUND -> say.refund();
            case CREDIT_ADJUSTMENT, MANUAL_REFUND -> say.correction();
            case DEBIT_ADJUSTMENT -> say.collected();
            case SALE -> say.debit();
        };
    }
}
