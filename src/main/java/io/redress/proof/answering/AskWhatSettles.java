package io.redress.proof.answering;

import io.redress.cases.Cases;
import io.redress.evidence.AskForEvidence;
import io.redress.evidence.Checklist;
import io.redress.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Asks the merchant for the papers that would settle what the records leave open. */
@ApplicationScoped
public class AskWhatSettles {
    private final Cases cases;
    private final ProofLog proofs;
    private final AskForEvidence askForEvidence;

    AskWhatSettles(Cases cases, ProofLog proofs, AskForEvidence askForEvidence) {
        this.cases = cases;
        this.proofs = proofs;
        this.askForEvidence = askForEvidence;
    }

    /** Where the proof names no papers, those usual for the claim are asked for. */
    @Transactional
    public void ask(String number) {
        var asked = cases.visibleTo(Actor.SYSTEM, number);
        var kinds = proofs.latest(asked.id())
                .map(proof -> proof.finding().evidence())
                .filter(named -> !named.isEmpty())
                .orElseGet(() -> Checklist.of(asked.claim()));
        askForEvidence.askOnRoute(number, kinds);
    }
}
