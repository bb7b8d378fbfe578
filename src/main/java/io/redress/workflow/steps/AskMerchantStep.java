package io.redress.workflow.steps;

import io.redress.proof.answering.AskWhatSettles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The route wants papers first. */
@Named
@ApplicationScoped
class AskMerchantStep implements JavaDelegate {
    private final AskWhatSettles askWhatSettles;

    AskMerchantStep(AskWhatSettles askWhatSettles) {
        this.askWhatSettles = askWhatSettles;
    }

    @Override
    public void execute(DelegateExecution execution) {
        askWhatSettles.ask(execution.getProcessBusinessKey());
    }
}
