package io.redress.workflow.steps;

import io.redress.bankcontact.AwaitBank;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The bank's time is over. */
@Named
@ApplicationScoped
class EscalateToLeadStep implements JavaDelegate {
    private final AwaitBank awaitBank;

    EscalateToLeadStep(AwaitBank awaitBank) {
        this.awaitBank = awaitBank;
    }

    @Override
    public void execute(DelegateExecution execution) {
        awaitBank.escalate(execution.getProcessBusinessKey());
    }
}
