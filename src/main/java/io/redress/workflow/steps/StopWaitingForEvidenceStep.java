package io.redress.workflow.steps;

import io.redress.evidence.AwaitEvidence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The merchant's time is over. */
@Named
@ApplicationScoped
class StopWaitingForEvidenceStep implements JavaDelegate {
    private final AwaitEvidence awaitEvidence;

    StopWaitingForEvidenceStep(AwaitEvidence awaitEvidence) {
        this.awaitEvidence = awaitEvidence;
    }

    @Override
    public void execute(DelegateExecution execution) {
        awaitEvidence.lapse(execution.getProcessBusinessKey());
    }
}
