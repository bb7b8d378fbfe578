package io.redress.proof.api;

import io.redress.cases.Cases;
import io.redress.identity.Actor;
import io.redress.identity.CurrentActor;
import io.redress.identity.Role;
import io.redress.proof.answering.ProofLog;
import io.redress.proof.answering.ProveClaim;
import io.redress.proof.narration.ReasonSentences;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import io.redress.web.ReaderLanguage;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What the imported records say of a case. */
@Path("/api/v1/cases/{number}/proof")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Proof")
public class ProofResource {
    private final Cases cases;
    private final ProofLog proofs;
    private final ProveClaim proveClaim;
    private final ReasonSentences sentences;
    private final ReaderLanguage reader;
    private final CurrentActor actor;

    ProofResource(
            Cases cases,
            ProofLog proofs,
            ProveClaim proveClaim,
            ReasonSentences sentences,
            ReaderLanguage reader,
            CurrentActor actor) {
        this.cases = cases;
        this.proofs = proofs;
        this.proveClaim = proveClaim;
        this.sentences = sentences;
        this.reader = reader;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({"MERCHANT", "ACQUIRER", "LIAISON", "LEAD", "MANAGER", "ADMIN"})
    @Transactional
    @Operation(summary = "Read the latest answer of the records")
    @APIResponse(responseCode = "200", description = "The answer, with the reasons and the rows it rests on.")
    public ProofView read(@RestPath String number) {
        return view(number);
    }

    @POST
    @RolesAllowed({"LIAISON", "LEAD"})
    @Operation(
            summary = "Ask the records again",
            description = "By itself this happens as soon as a file arrives that the answer waits for.")
    @APIResponse(responseCode = "200", description = "The new answer.")
    public ProofView again(@RestPath String number) {
        proveClaim.proveAgain(number, actor.get());
        return view(number);
    }

    private ProofView view(String number) {
        var about = cases.visibleTo(actor.get(), number);
        var proof = proofs.latest(about.id()).orElseThrow(() -> RuleViolation.of(Rule.NOT_FOUND));
        return ProofView.of(proof, isStaff(actor.get()), reason -> sentences.of(reason, reader.locale()));
    }

    private static boolean isStaff(Actor reader) {
        return reader.isStaff() || reader.isAnyOf(Role.MANAGER, Role.ADMIN);
    }
}
