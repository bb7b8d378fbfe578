package io.redress.workflow.steps;

import io.redress.proof.answering.AwaitRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** It is too early for an answer. */
@Named
@ApplicationScoped
class AwaitRecordsStep implements JavaDelegate {
    private final AwaitRecords awaitRecords;

    AwaitRecordsStep(AwaitRecords awaitRecords) {
        this.awaitRecords = awaitRecords;
    }

    @Override
    public void execute(DelegateExecution execution) {
        awaitRecords.await(execution.getProcessBusinessKey());
    }
}
