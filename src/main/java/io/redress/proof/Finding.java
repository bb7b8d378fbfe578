package io.redress.proof;

import io.redress.cases.Claim;
import io.redress.cases.answer.Verdict;
import io.redress.evidence.EvidenceKind;
import java.util.List;
import java.util.Set;

/**
 * The answer of the records to a claim, with everything it rests on.
 *
 * @param verdict about the claim that was asked, even when the records support another
 * @param provenFen what is still owed, in fen; above zero only when PROVEN
 * @param direction who is owed it
 * @param reasons in the order in which a reconciler would say them
 * @param rows the rows used, the oldest first within each part of the reasoning
 * @param evidence the papers that would settle it, when INCONCLUSIVE for want of them
 * @param awaited the files that would settle it, when PENDING or INCONCLUSIVE for want of them
 * @param suggestion the decision that fits, or null when it is too early for one. When another claim is supported it
 *     is the decision that fits that one
 * @param supportedClaim the kind of claim that the records support when they do not support the one asked, or null
 * @param rulesVersion the rules that were measured by
 */
public record Finding(
        Verdict verdict,
        long provenFen,
        Direction direction,
        List<Reason> reasons,
        List<UsedRow> rows,
        Set<EvidenceKind> evidence,
        Awaited awaited,
        Suggestion suggestion,
        Claim supportedClaim,
        String rulesVersion) {
    public Finding {
        reasons = List.copyOf(reasons);
        rows = List.copyOf(rows);
        evidence = Set.copyOf(evidence);
    }

    public boolean isProven() {
        return verdict == Verdict.PROVEN;
    }

    public boolean gives(ReasonCode code) {
        return reasons.stream().anyMatch(reason -> reason.code() == code);
    }

    public Finding suggesting(Suggestion fitting) {
        return new Finding(
                verdict, provenFen, direction, reasons, rows, evidence, awaited, fitting, supportedClaim, rulesVersion);
    }

    public Finding judged(Verdict other, List<Reason> more) {
        return new Finding(
                other, provenFen, direction, more, rows, evidence, awaited, suggestion, supportedClaim, rulesVersion);
    }

    public Finding supporting(Claim other, List<Reason> more) {
        return new Finding(
                verdict, provenFen, direction, more, rows, evidence, awaited, suggestion, other, rulesVersion);
    }
}
