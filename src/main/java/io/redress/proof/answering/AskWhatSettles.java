package io.redress.proof.answering;

import io.redress.cases.Cases;
import io.redress.cases.DisputeCase;
import io.redress.evidence.AskForEvidence;
import io.redress.evidence.Checklist;
import io.redress.evidence.EvidenceKind;
import io.redress.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;

/** Asks the merchant for the papers that would settle what the records leave open. */
@ApplicationScoped
public class AskWhatSettles {
    /** A receipt bears the payment's RRN, its trace number and its minute. */
    private static final Set<EvidenceKind> NAMES_PAYMENT = Set.of(EvidenceKind.RECEIPT);

    private final Cases cases;
    private final ProofLog proofs;
    private final AskForEvidence askForEvidence;

    AskWhatSettles(Cases cases, ProofLog proofs, AskForEvidence askForEvidence) {
        this.cases = cases;
        this.proofs = proofs;
        this.askForEvidence = askForEvidence;
    }

    @Transactional
    public void ask(String number) {
        var asked = cases.visibleTo(Actor.SYSTEM, number);
        var kinds = proofs.latest(asked.id())
                .flatMap(proof -> wanted(asked, proof))
                .orElseGet(() -> Checklist.of(asked.claim()));
        askForEvidence.askOnRoute(number, kinds);
    }

    /**
     * What the proof names; where it could not find the payment, what says which one it was. A house without any
     * records decides by papers alone: there the papers usual for the claim are asked for.
     */
    private static Optional<Set<EvidenceKind>> wanted(DisputeCase asked, Proof proof) {
        var named = proof.finding().evidence();
        if (!named.isEmpty()) {
            return Optional.of(named);
        }
        var hasRecords = proof.journalUntil() != null || proof.settledUntil() != null;
        return hasRecords && !asked.payment().isIdentified() ? Optional.of(NAMES_PAYMENT) : Optional.empty();
    }
}
