package io.redress.workflow.steps;

import io.redress.cases.CloseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The appeal window went by unused. */
@Named
@ApplicationScoped
class CloseCaseStep implements JavaDelegate {
    private final CloseCase closeCase;

    CloseCaseStep(CloseCase closeCase) {
        this.closeCase = closeCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        closeCase.close(execution.getProcessBusinessKey());
    }
}
