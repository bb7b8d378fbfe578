package io.redress.disputes.filing;

import io.redress.cases.Claim;
import io.redress.cases.Payment;
import io.redress.disputes.filing.WhichPayment.PickedRecord;
import io.redress.proof.Question;
import io.redress.proof.RowPair;
import io.redress.proof.UsedRow;
import io.redress.proof.answering.AskRecords;
import io.redress.proof.answering.PickPayment;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Looks in the imported records for the payment that a draft speaks of. */
@ApplicationScoped
public class FindPayment {
    /** Nobody compares more with a receipt. */
    private static final int MOST = 10;

    private final AskRecords records;

    FindPayment(AskRecords records) {
        this.records = records;
    }

    /** What fits, the oldest first, at most ten; all of the draft's own merchant. */
    @Transactional
    public List<RowPair> matches(String mid, Claim claim, WhichPayment sought) {
        var typed = sought.typed(mid);
        // nothing in the records is of no amount: by its numbers alone it is found all the same
        var payment = new Payment(
                mid,
                typed.tid(),
                typed.date(),
                typed.amountFen() == null ? 0L : typed.amountFen(),
                typed.cardLast4(),
                typed.traceNo(),
                typed.rrn());
        return records.matches(new Question(claim, payment, payment.amountFen(), null)).stream()
                .limit(MOST)
                .toList();
    }

    /**
     * The numbers of one of the matches.
     *
     * @throws RuleViolation NOT_FOUND for any other row
     */
    public PickedRecord picked(String mid, Claim claim, WhichPayment sought, UsedRow.Source source, long row) {
        return matches(mid, claim, sought).stream()
                .filter(pair -> pair.main().source() == source && PickPayment.id(pair.main()) == row)
                .findFirst()
                .map(pair -> new PickedRecord(source.name(), row, payment(mid, pair)))
                .orElseThrow(() -> RuleViolation.on("row", Rule.NOT_FOUND));
    }

    private Payment payment(String mid, RowPair pair) {
        var zone = records.rules().zone();
        var cleared = pair.settlement() == null ? null : pair.settlement().settlement();
        if (pair.journal() == null) {
            return new Payment(
                    mid,
                    cleared.tid(),
                    cleared.txnTime().atZone(zone).toLocalDate(),
                    cleared.amountFen(),
                    cleared.cardLast4(),
                    cleared.traceNo(),
                    cleared.rrn());
        }
        var seen = pair.journal().journal();
        return new Payment(
                mid,
                seen.tid(),
                seen.txnTime().atZone(zone).toLocalDate(),
                seen.amountFen(),
                seen.cardLast4(),
                seen.traceNo(),
                seen.rrn() == null && cleared != null ? cleared.rrn() : seen.rrn());
    }
}
