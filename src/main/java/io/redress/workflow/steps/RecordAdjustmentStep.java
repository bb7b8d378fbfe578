package io.redress.workflow.steps;

import io.redress.resolution.CarryOutDecision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The decision holds. */
@Named
@ApplicationScoped
class RecordAdjustmentStep implements JavaDelegate {
    private final CarryOutDecision carryOutDecision;

    RecordAdjustmentStep(CarryOutDecision carryOutDecision) {
        this.carryOutDecision = carryOutDecision;
    }

    @Override
    public void execute(DelegateExecution execution) {
        carryOutDecision.recordAdjustment(execution.getProcessBusinessKey());
    }
}
