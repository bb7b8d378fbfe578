package io.redress.workflow.steps;

import io.redress.cases.OpenReview;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The desk can work on the case. */
@Named
@ApplicationScoped
class OpenReviewStep implements JavaDelegate {
    private final OpenReview openReview;

    OpenReviewStep(OpenReview openReview) {
        this.openReview = openReview;
    }

    @Override
    public void execute(DelegateExecution execution) {
        openReview.open(execution.getProcessBusinessKey());
    }
}
