package io.redress.workflow.steps;

import io.redress.resolution.CarryOutDecision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The rules want a second person. */
@Named
@ApplicationScoped
class AskForApprovalStep implements JavaDelegate {
    private final CarryOutDecision carryOutDecision;

    AskForApprovalStep(CarryOutDecision carryOutDecision) {
        this.carryOutDecision = carryOutDecision;
    }

    @Override
    public void execute(DelegateExecution execution) {
        carryOutDecision.askForApproval(execution.getProcessBusinessKey());
    }
}
