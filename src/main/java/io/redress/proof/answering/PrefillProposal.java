package io.redress.proof.answering;

import io.redress.cases.Cases;
import io.redress.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The proof suggests a decision that needs one look only; the queue says so. Again is no change. */
@ApplicationScoped
public class PrefillProposal {
    private final Cases cases;

    PrefillProposal(Cases cases) {
        this.cases = cases;
    }

    @Transactional
    public void prefill(String number) {
        var about = cases.forChange(Actor.SYSTEM, number);
        about.answered(about.answer().asDrafted());
    }
}
