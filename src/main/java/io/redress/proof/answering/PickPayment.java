package io.redress.proof.answering;

import io.redress.cases.CaseAction;
import io.redress.cases.Cases;
import io.redress.cases.Payment;
import io.redress.cases.timeline.CaseEvent;
import io.redress.cases.timeline.Timeline;
import io.redress.identity.Actor;
import io.redress.proof.RowRole;
import io.redress.proof.UsedRow;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;

/** Says which of several payments is meant, where the records hold more than one that fits; then they are asked again. */
@ApplicationScoped
public class PickPayment {
    private final Cases cases;
    private final ProofLog proofs;
    private final AskRecords records;
    private final ProveClaim proveClaim;
    private final Timeline timeline;

    PickPayment(Cases cases, ProofLog proofs, AskRecords records, ProveClaim proveClaim, Timeline timeline) {
        this.cases = cases;
        this.proofs = proofs;
        this.records = records;
        this.proveClaim = proveClaim;
        this.timeline = timeline;
    }

    /**
     * @param row the id of a candidate's row in the latest answer; any other is refused as not found
     */
    @Transactional
    public void pick(String number, UsedRow.Source source, long row, Actor by) {
        var about = cases.forChange(by, number);
        about.require(CaseAction.PROVE);
        var picked = proofs.latest(about.id()).stream()
                .flatMap(proof -> proof.finding().rows().stream())
                .filter(used -> used.role() == RowRole.CANDIDATE && used.source() == source && id(used) == row)
                .findFirst()
                .orElseThrow(() -> RuleViolation.on("row", Rule.NOT_FOUND));
        about.identify(identified(about.payment(), picked), picked.key());
        timeline.record(about.id(), CaseEvent.PAYMENT_PICKED, by, Map.of());
        proveClaim.proveAgain(number, by);
    }

    public static long id(UsedRow used) {
        return used.journal() != null ? used.journal().id() : used.settlement().id();
    }

    /** What the merchant said stays; the numbers that name the payment are the record's. */
    private Payment identified(Payment said, UsedRow picked) {
        var journal = picked.journal();
        var settlement = picked.settlement();
        Instant at = journal != null ? journal.txnTime() : settlement.txnTime();
        return new Payment(
                said.mid(),
                journal != null ? journal.tid() : settlement.tid(),
                at.atZone(records.rules().zone()).toLocalDate(),
                said.amountFen(),
                said.cardLast4(),
                journal != null ? journal.traceNo() : settlement.traceNo(),
                journal != null ? journal.rrn() : settlement.rrn());
    }
}
