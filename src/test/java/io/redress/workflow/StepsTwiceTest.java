package io.redress.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.ClientProxy;
import io.quarkus.test.junit.QuarkusTest;
import io.redress.cases.Outcome;
import io.redress.cases.Remedy;
import io.redress.cases.timeline.CaseEvent;
import io.redress.shared.MovableClock;
import io.redress.testing.Actors;
import io.redress.testing.CaseJourney;
import io.redress.testing.Claims;
import io.redress.testing.DatabaseState;
import io.redress.testing.SampleFiles;
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
    private record Way(UnaryOperator<CaseJourney> until, CaseEvent shows, boolean withRecords) {}

    private static final Map<String, Way> WAYS = Map.ofEntries(
            Map.entry(
                    "ProveClaimStep", new Way(journey -> journey.files(Claims.identified()), CaseEvent.PROVED, false)),
            Map.entry(
                    "AskMerchantStep",
                    new Way(journey -> journey.files(Claims.unidentified()), CaseEvent.EVIDENCE_ASKED, false)),
            Map.entry(
                    "RemindMerchantStep",
                    new Way(
                            journey -> journey.files(Claims.unidentified()).waits(days(4)),
                            CaseEvent.EVIDENCE_REMINDED,
                            false)),
            Map.entry(
                    "StopWaitingForEvidenceStep",
                    new Way(
                            journey -> journey.files(Claims.unidentified()).waits(days(18)),
                            CaseEvent.EVIDENCE_LAPSED,
                            false)),
            Map.entry(
                    "OpenReviewStep",
                    new Way(journey -> journey.files(Claims.identified()), CaseEvent.REVIEW_OPENED, false)),
            Map.entry(
                    "ChaseBankStep",
                    new Way(
                            journey -> journey.files(Claims.identified())
                                    .asksBank()
                                    .waits(days(5)),
                            CaseEvent.BANK_CHASED,
                            false)),
            Map.entry(
                    "EscalateToLeadStep",
                    new Way(
                            journey -> journey.files(Claims.identified())
                                    .asksBank()
                                    .waits(days(14)),
                            CaseEvent.BANK_OVERDUE,
                            false)),
            Map.entry(
                    "AskForApprovalStep",
                    new Way(
                            journey -> journey.files(Claims.claim(250_000, Claims.rrn()))
                                    .proposes(Outcome.UPHELD, Remedy.MANUAL_REFUND, 250_000),
                            CaseEvent.APPROVAL_ASKED,
                            false)),
            Map.entry("RecordAdjustmentStep", new Way(StepsTwiceTest::decided, CaseEvent.ADJUSTMENT_RECORDED, false)),
            Map.entry("TellPartiesStep", new Way(StepsTwiceTest::decided, CaseEvent.RESOLVED, false)),
            Map.entry("CloseCaseStep", new Way(journey -> decided(journey).waits(days(16)), CaseEvent.CLOSED, false)),
            // a refund that is younger than its usual days
            Map.entry(
                    "AwaitRecordsStep",
                    new Way(
                            journey -> journey.files(Claims.sample("C0067"), Actors.ACQUIRER),
                            CaseEvent.RECORDS_AWAITED,
                            true)),
            Map.entry(
                    "PrefillProposalStep",
                    new Way(
                            journey -> journey.files(Claims.sample("C0001"), Actors.ACQUIRER),
                            CaseEvent.REVIEW_OPENED,
                            true)));

    @Inject
    @Any
    Instance<JavaDelegate> steps;

    @Inject
    Instance<CaseJourney> journeys;

    @Inject
    DatabaseState database;

    @Inject
    MovableClock clock;

    @Inject
    SampleFiles files;

    @AfterEach
    void backToNow() {
        files.forgetCoverage();
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
        known.forEach((name, step) -> {
            if (!WAYS.get(name).withRecords()) {
                runsTwice(name, step);
            }
        });
        files.importMonth();
        known.forEach((name, step) -> {
            if (WAYS.get(name).withRecords()) {
                runsTwice(name, step);
            }
        });
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
