package io.redress.resolution.api;

import io.redress.cases.CaseStatus;
import io.redress.cases.Outcome;
import io.redress.cases.Remedy;
import io.redress.resolution.Approval;
import io.redress.resolution.Decision;
import io.redress.resolution.Proposal;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A decision as one person proposed it.
 *
 * @param amountFen what goes back by it, in fen
 * @param checker the second person; with what follows null where nobody has decided, or nobody had to
 * @param note why the checker decided so; may be empty on an approval
 * @param caseStatus where the case stands now
 */
@Schema(
        name = "Proposal",
        requiredProperties = {"id", "outcome", "remedy", "amountFen", "reason", "maker", "madeAt", "state", "caseStatus"
        })
public record ProposalView(
        long id,
        Outcome outcome,
        Remedy remedy,
        long amountFen,
        String reason,
        String maker,
        Instant madeAt,
        Proposal.State state,
        String checker,
        Decision decision,
        String note,
        Instant decidedAt,
        CaseStatus caseStatus) {
    static ProposalView of(Proposal made, Optional<Approval> approval, CaseStatus caseStatus) {
        return new ProposalView(
                made.id(),
                made.outcome(),
                made.remedy(),
                made.amountFen(),
                made.reason(),
                made.maker(),
                made.madeAt(),
                made.state(),
                approval.map(Approval::checker).orElse(null),
                approval.map(Approval::decision).orElse(null),
                approval.map(Approval::note).orElse(null),
                approval.map(Approval::decidedAt).orElse(null),
                caseStatus);
    }
}
