package io.redress.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.ClientProxy;
import io.quarkus.test.junit.QuarkusTest;
import io.redress.cases.Outcome;
import io.redress.cases.Remedy;
import io.redress.cases.timeline.CaseEvent;
import io.redress.shared.MovableClock;
import io.redress.testing.CaseJourney;
import io.redress.testing.Claims;
import io.redress.testing.DatabaseState;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The engine may run a step twice: what the step did the first time, it must not do again. */
@QuarkusTest
class StepsTwiceTest {
    /** What a case goes through until the process has run the step, and the event that shows it. */
    private record Way(UnaryOperator<CaseJourney> until, CaseEvent shows) {}

    private static final Map<String, Way> WAYS = Map.of(
            "AskMerchantStep",
            new Way(journey -> journey.files(Claims.unidentified()), CaseEvent.EVIDENCE_ASKED),
            "RemindMerchantStep",
            new Way(journey -> journey.files(Claims.unidentified()).waits(days(4)), CaseEvent.EVIDENCE_REMINDED),
            "StopWaitingForEvidenceStep",
            new Way(journey -> journey.files(Claims.unidentified()).waits(days(18)), CaseEvent.EVIDENCE_LAPSED),
            "OpenReviewStep",
            new Way(journey -> journey.files(Claims.identified()), CaseEvent.REVIEW_OPENED),
            "ChaseBankStep",
            new Way(journey -> journey.files(Claims.identified()).asksBank().waits(days(5)), CaseEvent.BANK_CHASED),
            "EscalateToLeadStep",
            new Way(journey -> journey.files(Claims.identified()).asksBank().waits(days(14)), CaseEvent.BANK_OVERDUE),
            "AskForApprovalStep",
            new Way(
                    journey -> journey.files(Claims.claim(250_000, "630012146417"))
                            .proposes(Outcome.UPHELD, Remedy.MANUAL_REFUND, 250_000),
                    CaseEvent.APPROVAL_ASKED),
            "RecordAdjustmentStep",
            new Way(StepsTwiceTest::decided, CaseEvent.ADJUSTMENT_RECORDED),
            "TellPartiesStep",
            new Way(StepsTwiceTest::decided, CaseEvent.RESOLVED),
            "CloseCaseStep",
            new Way(journey -> decided(journey).waits(days(16)), CaseEvent.CLOSED));

    @Inject
    @Any
    Instance<JavaDelegate> steps;

    @Inject
    Instance<CaseJourney> journeys;

    @Inject
    DatabaseState database;

    @Inject
    MovableClock clock;

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void a_step_that_runs_again_changes_nothing() {
        var known = new TreeMap<String, JavaDelegate>();
        for (var step : steps) {
            var name = ((JavaDelegate) ClientProxy.unwrap(step)).getClass().getSimpleName();
            if (name.endsWith("Step")) {
                known.put(name, step);
            }
        }
        assertThat(known.keySet()).containsExactlyInAnyOrderElementsOf(WAYS.keySet());
        known.forEach(this::runsTwice);
    }

    private void runsTwice(String name, JavaDelegate step) {
        clock.reset();
        var way = WAYS.get(name);
        var journey = way.until().apply(journeys.get()).told(way.shows());
        var once = database.now();
        try {
            step.execute(of(journey.number()));
        } catch (Exception e) {
            throw new AssertionError(name + " failed when it ran again", e);
        }
        assertThat(DatabaseState.changed(once, database.now())).as(name).isEmpty();
    }

    private static CaseJourney decided(CaseJourney journey) {
        return journey.files(Claims.identified()).proposes(Outcome.UPHELD, Remedy.CREDIT_ADJUSTMENT, 12_500);
    }

    private static Duration days(int days) {
        return Duration.ofDays(days);
    }

    /** All that a step may ask of the engine is whose step it is. */
    private static DelegateExecution of(String number) {
        return (DelegateExecution) Proxy.newProxyInstance(
                StepsTwiceTest.class.getClassLoader(),
                new Class<?>[] {DelegateExecution.class},
                (proxy, method, arguments) -> {
                    assertThat(method.getName()).isEqualTo("getProcessBusinessKey");
                    return number;
                });
    }
}
