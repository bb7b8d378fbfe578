package io.redress.resolution.recovery;

import io.redress.cases.Claim;
import io.redress.cases.DisputeCase;
import io.redress.proof.Question;
import io.redress.proof.answering.AskRecords;
import io.redress.proof.ledger.Decided;
import io.redress.proof.ledger.RecoveryLedger;
import io.redress.proof.story.Attempt;
import io.redress.proof.story.Story;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the ledger of what a case speaks of, from the records and from the decisions of all cases. */
@ApplicationScoped
public class CaseLedgers {
    private final AskRecords records;
    private final RecoveryShares shares;

    CaseLedgers(AskRecords records, RecoveryShares shares) {
        this.records = records;
        this.shares = shares;
    }

    /** Empty where the records hold no payment, or several, that the case may mean. */
    @Transactional
    public Optional<CaseLedger> of(DisputeCase about) {
        return records.story(Question.of(about))
                .filter(story -> story.paid().isPresent())
                .map(story -> about.claim() == Claim.DUPLICATE_DEBIT
                        ? order(story)
                        : new CaseLedger(List.of(ledger(story.attempt(), true)), 0));
    }

    /** The same where the records hold no such payment: what other cases decided for it is known all the same. */
    CaseLedger asTold(DisputeCase about) {
        var name = PaymentName.of(about.payment());
        var most = new RecoveryLedger(about.claim().mostFen(name.amountFen()), List.of());
        return new CaseLedger(List.of(new SaleLedger(name, most.with(decisions(name, true)))), 0);
    }

    /** What nobody could name counts once, with the last debit: the one too many is more likely meant. */
    private CaseLedger order(Story story) {
        var debits = story.ofSameOrder();
        var last = debits.get(debits.size() - 1);
        var sales = debits.stream().map(debit -> ledger(debit, debit == last)).toList();
        var costsFen = story.sale().amountFen();
        var all = new CaseLedger(sales, 0);
        return all.takenFen() > costsFen ? new CaseLedger(sales, costsFen) : all;
    }

    private SaleLedger ledger(Attempt attempt, boolean vagueToo) {
        var zone = records.rules().zone();
        var name = PaymentName.of(attempt.sale(), zone);
        return new SaleLedger(name, RecoveryLedger.of(attempt, zone).with(decisions(name, vagueToo)));
    }

    private List<Decided> decisions(PaymentName name, boolean vagueToo) {
        var decided = new ArrayList<>(shares.of(name));
        if (vagueToo) {
            decided.addAll(shares.maybeOf(name));
        }
        return decided;
    }
}
