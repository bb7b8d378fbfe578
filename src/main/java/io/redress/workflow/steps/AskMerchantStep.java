package io.redress.workflow.steps;

import io.redress.evidence.AskForEvidence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The route wants papers first. */
@Named
@ApplicationScoped
class AskMerchantStep implements JavaDelegate {
    private final AskForEvidence askForEvidence;

    AskMerchantStep(AskForEvidence askForEvidence) {
        this.askForEvidence = askForEvidence;
    }

    @Override
    public void execute(DelegateExecution execution) {
        askForEvidence.askOnRoute(execution.getProcessBusinessKey());
    }
}
