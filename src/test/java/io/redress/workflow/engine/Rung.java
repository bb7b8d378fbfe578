package io.redress.workflow.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.concurrent.CountDownLatch;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** A step that a test can wait for. */
@Named
@ApplicationScoped
class Rung implements JavaDelegate {
    private volatile CountDownLatch next = new CountDownLatch(1);

    /** Opens when the step runs the next time. */
    CountDownLatch next() {
        next = new CountDownLatch(1);
        return next;
    }

    @Override
    public void execute(DelegateExecution execution) {
        next.countDown();
    }
}
