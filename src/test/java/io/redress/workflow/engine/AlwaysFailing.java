package io.redress.workflow.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** A step that never succeeds. */
@Named
@ApplicationScoped
class AlwaysFailing implements JavaDelegate {
    static final String WHY = "failed by the test";

    @Override
    public void execute(DelegateExecution execution) {
        throw new IllegalStateException(WHY);
    }
}
