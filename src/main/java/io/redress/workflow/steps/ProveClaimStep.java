package io.redress.workflow.steps;

import io.redress.proof.answering.ProveClaim;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The records are asked; {@link Answers} tells the route what they said. */
@Named
@ApplicationScoped
class ProveClaimStep implements JavaDelegate {
    private final ProveClaim proveClaim;

    ProveClaimStep(ProveClaim proveClaim) {
        this.proveClaim = proveClaim;
    }

    @Override
    public void execute(DelegateExecution execution) {
        proveClaim.prove(execution.getProcessBusinessKey());
    }
}
