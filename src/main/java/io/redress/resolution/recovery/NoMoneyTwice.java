package io.redress.resolution.recovery;

import io.redress.cases.DisputeCase;
import io.redress.cases.Remedy;
import io.redress.proof.ledger.Decided;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Of a payment no more goes back than was taken, whatever the track and the case. Decisions on payments of one merchant
 * are made one after the other, so that two cases about one payment cannot both pass. What the records do not hold is
 * bounded by the claim and by what other cases decided for a payment of that day, amount and card; what does not come out
 * of the payment, as goodwill does not, by the claim alone.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class NoMoneyTwice {
    private final CaseLedgers ledgers;
    private final RecoveryShares shares;
    private final Clock clock;
    private final ZoneId zone;

    NoMoneyTwice(
            CaseLedgers ledgers,
            RecoveryShares shares,
            Clock clock,
            @ConfigProperty(name = "redress.zone") ZoneId zone) {
        this.ledgers = ledgers;
        this.shares = shares;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Other decisions on the merchant's payments wait until the caller's transaction ends.
     *
     * @param fen what would go back, in fen
     * @throws RuleViolation RETURNED_ALREADY on {@code amountFen} where it is more than may still go back
     */
    public void check(DisputeCase about, Remedy remedy, long fen) {
        if (Decided.returnsPayment(remedy)) {
            shares.lock(about.payment().mid());
            refuseAbove(ledger(about), fen);
        }
    }

    /**
     * Writes down what goes back by a decision that holds; other decisions on the merchant's payments wait until the
     * transaction ends.
     *
     * @throws RuleViolation as {@link #check}: others may have decided since the proposal
     */
    public void record(DisputeCase about, long proposalId, Remedy remedy, long fen) {
        if (!Decided.returnsPayment(remedy)) {
            return;
        }
        shares.lock(about.payment().mid());
        var today = LocalDate.now(clock.withZone(zone));
        var ledger = ledger(about);
        refuseAbove(ledger, fen);
        ledger.shares(fen)
                .forEach((payment, share) ->
                        shares.add(about.id(), proposalId, payment, new Decided(remedy, share, today, about.number())));
    }

    private CaseLedger ledger(DisputeCase about) {
        return ledgers.of(about).orElseGet(() -> ledgers.asTold(about));
    }

    private static void refuseAbove(CaseLedger ledger, long fen) {
        if (fen > ledger.leftFen()) {
            throw RuleViolation.on("amountFen", Rule.RETURNED_ALREADY)
                    .with("taken", ledger.takenFen())
                    .with("already", ledger.returnedFen())
                    .with("max", ledger.leftFen())
                    .with("how", how(ledger));
        }
    }

    private static String how(CaseLedger ledger) {
        return ledger.recoveries().stream()
                .map(one -> one.track() + ":" + one.fen() + ":" + one.day())
                .collect(Collectors.joining(","));
    }
}
