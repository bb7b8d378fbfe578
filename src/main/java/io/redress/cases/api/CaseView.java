package io.redress.cases.api;

import io.redress.cases.CaseAction;
import io.redress.cases.CaseStatus;
import io.redress.cases.Claim;
import io.redress.cases.Contact;
import io.redress.cases.DisputeCase;
import io.redress.cases.Outcome;
import io.redress.cases.Payment;
import io.redress.cases.Priority;
import io.redress.cases.Remedy;
import io.redress.identity.Actor;
import io.redress.identity.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A case as one reader may see it; what is absent is null. Amounts are in fen, instants in UTC.
 *
 * @param priority for staff only
 * @param ref the filer's own reference, for the filer only
 * @param filedBy for staff and the filer only
 * @param assignee for staff only
 * @param dueAt the nearest due instant of the clocks that run
 * @param outcome null before a decision and while a reopened case is worked on, as are remedy and resolvedAt
 * @param returnedFen what went back over all decisions; where money went back, a later decision without any leaves the
 *     earlier outcome standing
 * @param reason why it was decided so, or taken back
 * @param appealUntil until when the outcome may be appealed against
 * @param allowed what the status allows now to the reader's role; a decision is still refused to who proposed it
 */
@Schema(
        name = "Case",
        requiredProperties = {
            "number",
            "status",
            "claim",
            "transaction",
            "claimedFen",
            "narrative",
            "filedAt",
            "returnedFen",
            "version",
            "allowed"
        })
public record CaseView(
        @Schema(examples = "D26-0000123-3") String number,
        CaseStatus status,
        Claim claim,
        Priority priority,
        String ref,
        Transaction transaction,
        long claimedFen,
        Long expectedFen,
        String narrative,
        Contact contact,
        String filedBy,
        Instant filedAt,
        String assignee,
        Instant dueAt,
        Outcome outcome,
        Remedy remedy,
        String reason,
        long returnedFen,
        Instant resolvedAt,
        Instant appealUntil,
        Instant closedAt,
        int version,
        List<CaseAction> allowed) {

    /** The card transaction as the merchant knows it. */
    @Schema(requiredProperties = {"mid", "date", "amountFen"})
    public record Transaction(
            String mid, String tid, LocalDate date, long amountFen, String cardLast4, String traceNo, String rrn) {
        static Transaction of(Payment paid) {
            return new Transaction(
                    paid.mid(),
                    paid.tid(),
                    paid.date(),
                    paid.amountFen(),
                    paid.cardLast4(),
                    paid.traceNo(),
                    paid.rrn());
        }
    }

    public static CaseView of(DisputeCase one, Actor reader) {
        var inside = insider(reader);
        var decided = one.isDecided();
        var filer = reader.username().equals(one.filedBy());
        return new CaseView(
                one.number(),
                one.status(),
                one.claim(),
                inside ? one.priority() : null,
                filer ? one.callerRef() : null,
                Transaction.of(one.payment()),
                one.claimedFen(),
                one.expectedFen(),
                one.narrative(),
                one.contact(),
                inside || filer ? one.filedBy() : null,
                one.filedAt(),
                inside ? one.assignee() : null,
                one.dueAt(),
                decided ? one.outcome() : null,
                decided ? one.remedy() : null,
                decided ? one.decisionReason() : null,
                one.returnedFen(),
                decided ? one.resolvedAt() : null,
                one.appealUntil(),
                one.closedAt(),
                one.version(),
                CaseAction.allowed(one.status()).stream()
                        .filter(action -> action.allowedTo(reader))
                        .toList());
    }

    /** Whether the reader belongs to the house, and so may see who works on what. */
    static boolean insider(Actor reader) {
        return reader.isStaff() || reader.isAnyOf(Role.MANAGER, Role.ADMIN);
    }
}
