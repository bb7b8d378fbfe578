package io.redress.resolution.api;

import io.redress.cases.Cases;
import io.redress.identity.CurrentActor;
import io.redress.resolution.recovery.CaseLedgers;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What went back of a case's payment, on any track. */
@Path("/api/v1/cases/{number}/recoveries")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"LIAISON", "LEAD", "MANAGER", "ADMIN"})
@Tag(name = "Decision")
public class RecoveryResource {
    private final CaseLedgers ledgers;
    private final Cases cases;
    private final CurrentActor actor;

    RecoveryResource(CaseLedgers ledgers, Cases cases, CurrentActor actor) {
        this.ledgers = ledgers;
        this.cases = cases;
        this.actor = actor;
    }

    @GET
    @Transactional
    @Operation(
            summary = "Read what went back of the payment already",
            description = "By refund, void, reversal, adjustment or the decision of any case. Not found (404) where the"
                    + " records do not hold the one payment that the case speaks of.")
    @APIResponseSchema(
            value = LedgerView.class,
            responseCode = "200",
            responseDescription = "What was taken, what went back, and what may still go back.")
    public LedgerView read(@RestPath String number) {
        var about = cases.visibleTo(actor.get(), number);
        return ledgers.of(about).map(LedgerView::of).orElseThrow(() -> RuleViolation.of(Rule.NOT_FOUND));
    }
}
