package io.redress.workflow.steps;

import io.redress.cases.CloseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The parties hear the decision and may appeal. */
@Named
@ApplicationScoped
class TellPartiesStep implements JavaDelegate {
    private final CloseCase closeCase;

    TellPartiesStep(CloseCase closeCase) {
        this.closeCase = closeCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        closeCase.resolve(execution.getProcessBusinessKey());
    }
}
