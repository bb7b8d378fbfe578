package io.redress.suspicions.api;

import io.redress.cases.Claim;
import io.redress.cases.Payment;
import io.redress.proof.Direction;
import io.redress.proof.Reason;
import io.redress.proof.ReasonCode;
import io.redress.proof.RowRole;
import io.redress.proof.UsedRow;
import io.redress.suspicions.SuspectedFault;
import io.redress.suspicions.SuspicionState;
import io.redress.transactions.TransactionType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A fault that the records show and that nobody has claimed. Amounts are in fen.
 *
 * @param claim as it would be filed
 * @param provenFen what is owed
 * @param direction who is owed it
 * @param reasons in the order in which a reconciler would say them
 * @param caseNumber the case that was opened for it, or null
 * @param reason why it was dismissed, or null
 */
@Schema(name = "Suspicion")
public record SuspicionView(
        long id,
        Claim claim,
        Payment transaction,
        long provenFen,
        Direction direction,
        List<ReasonView> reasons,
        List<RowView> rows,
        Instant foundAt,
        SuspicionState state,
        String caseNumber,
        String reason) {

    /** One step of the reasoning, with its sentence in the reader's language. */
    @Schema(name = "SuspicionReason")
    public record ReasonView(ReasonCode code, String text) {}

    /** A row of the records that it rests on. */
    @Schema(name = "SuspicionRow")
    public record RowView(
            String source,
            RowRole role,
            String rrn,
            String traceNo,
            Instant txnTime,
            TransactionType txnType,
            long amountFen,
            LocalDate settleDate) {
        static RowView of(UsedRow used) {
            var journal = used.journal();
            if (journal != null) {
                return new RowView(
                        "journal",
                        used.role(),
                        journal.rrn(),
                        journal.traceNo(),
                        journal.txnTime(),
                        journal.txnType(),
                        journal.amountFen(),
                        null);
            }
            var settled = used.settlement();
            return new RowView(
                    "settlement",
                    used.role(),
                    settled.rrn(),
                    settled.traceNo(),
                    settled.txnTime(),
                    settled.txnType(),
                    settled.amountFen(),
                    settled.settleDate());
        }
    }

    /** @param sentences of the reader's language */
    static SuspicionView of(SuspectedFault fault, Function<Reason, String> sentences) {
        var finding = fault.finding();
        return new SuspicionView(
                fault.id(),
                fault.claim(),
                fault.payment(),
                finding.provenFen(),
                finding.direction(),
                finding.reasons().stream()
                        .map(reason -> new ReasonView(reason.code(), sentences.apply(reason)))
                        .toList(),
                finding.rows().stream().map(RowView::of).toList(),
                fault.foundAt(),
                fault.state(),
                fault.caseNumber(),
                fault.reason());
    }
}
