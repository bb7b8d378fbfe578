package io.redress.resolution.api;

import io.redress.cases.CaseStatus;
import io.redress.cases.Outcome;
import io.redress.cases.Remedy;
import io.redress.resolution.Proposal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A decision as one person proposed it.
 *
 * @param amountFen what goes back by it, in fen
 * @param caseStatus where the case stands now
 */
@Schema(name = "Proposal")
public record ProposalView(
        long id,
        Outcome outcome,
        Remedy remedy,
        long amountFen,
        String reason,
        String maker,
        Instant madeAt,
        Proposal.State state,
        CaseStatus caseStatus) {
    static ProposalView of(Proposal made, CaseStatus caseStatus) {
        return new ProposalView(
                made.id(),
                made.outcome(),
                made.remedy(),
                made.amountFen(),
                made.reason(),
                made.maker(),
                made.madeAt(),
                made.state(),
                caseStatus);
    }
}
