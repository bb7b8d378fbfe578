package io.redress.workflow.steps;

import io.redress.evidence.AwaitEvidence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Half of the merchant's time is gone. */
@Named
@ApplicationScoped
class RemindMerchantStep implements JavaDelegate {
    private final AwaitEvidence awaitEvidence;

    RemindMerchantStep(AwaitEvidence awaitEvidence) {
        this.awaitEvidence = awaitEvidence;
    }

    @Override
    public void execute(DelegateExecution execution) {
        awaitEvidence.remind(execution.getProcessBusinessKey());
    }
}
