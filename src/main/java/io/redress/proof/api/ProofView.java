package io.redress.proof.api;

import io.redress.cases.Claim;
import io.redress.cases.Outcome;
import io.redress.cases.Remedy;
import io.redress.cases.answer.Verdict;
import io.redress.evidence.EvidenceKind;
import io.redress.proof.Direction;
import io.redress.proof.Reason;
import io.redress.proof.ReasonCode;
import io.redress.proof.RowRole;
import io.redress.proof.Suggestion;
import io.redress.proof.UsedRow;
import io.redress.proof.answering.PickPayment;
import io.redress.proof.answering.Proof;
import io.redress.transactions.TransactionType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the records say of a case. Amounts are in fen, instants in UTC, days in the zone of the house.
 *
 * @param provenFen what is still owed; above zero only when PROVEN
 * @param evidence the papers that would settle it
 * @param supportedClaim the claim that the records support in place of the one asked, or null
 * @param suggestion the decision that fits; for staff only, null when it is too early
 * @param coverage until which days records were in, and the days whose files would make the answer better
 */
@Schema(name = "Proof")
public record ProofView(
        Verdict verdict,
        long provenFen,
        Direction direction,
        List<ReasonView> reasons,
        List<RowView> rows,
        Set<EvidenceKind> evidence,
        Claim supportedClaim,
        SuggestionView suggestion,
        CoverageView coverage,
        String rulesVersion,
        Instant provedAt) {

    /** One step of the reasoning, with its sentence in the reader's language. */
    @Schema(name = "ProofReason")
    public record ReasonView(ReasonCode code, String text) {}

    /** @param id names the row where one of several candidates is picked */
    @Schema(name = "ProofRow")
    public record RowView(
            String source,
            long id,
            RowRole role,
            String rrn,
            String traceNo,
            String tid,
            Instant txnTime,
            TransactionType txnType,
            long amountFen,
            String cardLast4,
            String responseCode,
            String orderNo,
            LocalDate settleDate) {
        static RowView of(UsedRow used) {
            return used.journal() != null ? ofJournal(used) : ofSettlement(used);
        }

        private static RowView ofJournal(UsedRow used) {
            var row = used.journal();
            return new RowView(
                    "journal",
                    PickPayment.id(used),
                    used.role(),
                    row.rrn(),
                    row.traceNo(),
                    row.tid(),
                    row.txnTime(),
                    row.txnType(),
                    row.amountFen(),
                    row.cardLast4(),
                    row.responseCode(),
                    row.orderNo(),
                    null);
        }

        private static RowView ofSettlement(UsedRow used) {
            var row = used.settlement();
            return new RowView(
                    "settlement",
                    PickPayment.id(used),
                    used.role(),
                    row.rrn(),
                    row.traceNo(),
                    row.tid(),
                    row.txnTime(),
                    row.txnType(),
                    row.amountFen(),
                    row.cardLast4(),
                    null,
                    null,
                    row.settleDate());
        }
    }

    @Schema(name = "ProofSuggestion")
    public record SuggestionView(Outcome outcome, Remedy remedy, long amountFen) {
        static SuggestionView of(Suggestion suggested) {
            return suggested == null
                    ? null
                    : new SuggestionView(suggested.outcome(), suggested.remedy(), suggested.amountFen());
        }
    }

    @Schema(name = "ProofCoverage")
    public record CoverageView(
            LocalDate journalUntil,
            LocalDate settledUntil,
            Collection<LocalDate> awaitedJournalDays,
            Collection<LocalDate> awaitedSettlementDays) {}

    /** @param sentences of the reader's language */
    static ProofView of(Proof proof, boolean staff, Function<Reason, String> sentences) {
        var finding = proof.finding();
        return new ProofView(
                finding.verdict(),
                finding.provenFen(),
                finding.direction(),
                finding.reasons().stream()
                        .map(reason -> new ReasonView(reason.code(), sentences.apply(reason)))
                        .toList(),
                finding.rows().stream().map(RowView::of).toList(),
                new TreeSet<>(finding.evidence()),
                finding.supportedClaim(),
                staff ? SuggestionView.of(finding.suggestion()) : null,
                new CoverageView(
                        proof.journalUntil(),
                        proof.settledUntil(),
                        finding.awaited().journalDays(),
                        finding.awaited().settlementDays()),
                finding.rulesVersion(),
                proof.provedAt());
    }
}
