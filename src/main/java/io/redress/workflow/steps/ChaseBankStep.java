package io.redress.workflow.steps;

import io.redress.bankcontact.AwaitBank;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The bank has not replied yet. */
@Named
@ApplicationScoped
class ChaseBankStep implements JavaDelegate {
    private final AwaitBank awaitBank;

    ChaseBankStep(AwaitBank awaitBank) {
        this.awaitBank = awaitBank;
    }

    @Override
    public void execute(DelegateExecution execution) {
        awaitBank.chase(execution.getProcessBusinessKey());
    }
}
