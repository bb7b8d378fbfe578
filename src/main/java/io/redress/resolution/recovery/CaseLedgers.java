package io.redress.resolution.recovery;

import io.redress.cases.Claim;
import io.redress.cases.DisputeCase;
import io.redress.proof.Question;
import io.redress.proof.answering.AskRecords;
import io.redress.proof.ledger.RecoveryLedger;
import io.redress.proof.story.Attempt;
import io.redress.proof.story.Story;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
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
        var question = new Question(about.claim(), about.payment(), about.claimedFen(), about.expectedFen());
        return records.story(question)
                .filter(story -> story.paid().isPresent())
                .map(story -> about.claim() == Claim.DUPLICATE_DEBIT
                        ? order(story)
                        : new CaseLedger(List.of(ledger(story.attempt())), 0));
    }

    private CaseLedger order(Story story) {
        var sales = story.ofSameOrder().stream().map(this::ledger).toList();
        var costsFen = story.sale().amountFen();
        var all = new CaseLedger(sales, 0);
        return all.takenFen() > costsFen ? new CaseLedger(sales, costsFen) : all;
    }

    private SaleLedger ledger(Attempt attempt) {
        var zone = records.rules().zone();
        var name = PaymentName.of(attempt.sale(), zone);
        return new SaleLedger(name, RecoveryLedger.of(attempt, zone).with(shares.of(name)));
    }
}
