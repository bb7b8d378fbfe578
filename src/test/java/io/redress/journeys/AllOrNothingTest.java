package io.redress.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.bankcontact.Reply;
import io.redress.cases.FileClaim;
import io.redress.cases.NewClaim;
import io.redress.cases.Outcome;
import io.redress.cases.Payment;
import io.redress.cases.Remedy;
import io.redress.evidence.EvidenceKind;
import io.redress.resolution.Decision;
import io.redress.testing.Actors;
import io.redress.testing.CaseJourney;
import io.redress.testing.Claims;
import io.redress.testing.DatabaseState;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;

/**
 * Case row, engine rows, timeline and clocks commit together or not at all: a fault is planted in every table a use
 * case writes, one after the other and once more at the commit, and each time nothing may be left behind.
 */
@QuarkusTest
class AllOrNothingTest {
    private static final AtomicInteger MIDS = new AtomicInteger(700_000_000);

    @Inject
    Instance<CaseJourney> journeys;

    @Inject
    FileClaim fileClaim;

    @Inject
    DatabaseState database;

    @Inject
    ProcessEngine engine;

    /** Tables in which a failure may leave its own trace. */
    private Set<String> traces = Set.of();

    @Test
    void filing() {
        var written = leavesAllOrNothing(this::nothing, journey -> fileClaim.file(ofNewMerchant(), Actors.ACQUIRER));
        assertThat(written)
                .contains("merchant", "dispute_case", "timeline_entry", "service_clock")
                .contains("act_ru_execution", "act_ru_task");
    }

    @Test
    void filing_that_asks_for_papers() {
        var written = leavesAllOrNothing(this::nothing, journey -> journey.files(Claims.unidentified()));
        assertThat(written).contains("evidence_request", "service_clock_pause", "act_ru_job");
    }

    @Test
    void asking_for_papers() {
        leavesAllOrNothing(this::inReview, journey -> journey.asksForEvidence(EvidenceKind.RECEIPT));
    }

    @Test
    void giving_the_last_paper() {
        leavesAllOrNothing(
                () -> inReview().asksForEvidence(EvidenceKind.RECEIPT), journey -> journey.gives(EvidenceKind.RECEIPT));
    }

    @Test
    void asking_a_bank_and_its_reply() {
        leavesAllOrNothing(this::inReview, CaseJourney::asksBank);
        leavesAllOrNothing(() -> inReview().asksBank(), journey -> journey.bankReplies(Reply.CONFIRMED));
    }

    @Test
    void a_decision_that_holds_at_once() {
        var written = leavesAllOrNothing(
                this::inReview, journey -> journey.proposes(Outcome.UPHELD, Remedy.CREDIT_ADJUSTMENT, 12_500));
        assertThat(written).contains("proposal", "adjustment", "dispute_case", "timeline_entry", "act_ru_execution");
    }

    @Test
    void approving() {
        var written =
                leavesAllOrNothing(this::awaitingApproval, journey -> journey.decides(Decision.APPROVE, Actors.LEAD));
        assertThat(written).contains("approval", "adjustment", "dispute_case", "timeline_entry", "act_ru_execution");
    }

    @Test
    void returning() {
        leavesAllOrNothing(this::awaitingApproval, journey -> journey.decides(Decision.RETURN, Actors.LEAD));
    }

    @Test
    void withdrawing() {
        leavesAllOrNothing(() -> inReview().asksBank(), CaseJourney::withdraws);
    }

    @Test
    void reopening() {
        leavesAllOrNothing(this::resolved, CaseJourney::reopens);
    }

    /** That the timer failed is written down; what it did is not. */
    @Test
    void a_timer() {
        traces = Set.of("act_ru_job", "act_ge_bytearray");
        leavesAllOrNothing(() -> journeys.get().files(Claims.unidentified()), journey -> {
            var job = engine.getManagementService()
                    .createJobQuery()
                    .activityId("evidence-due")
                    .processInstanceId(processOf(journey))
                    .singleResult();
            engine.getManagementService().executeJob(job.getId());
        });
    }

    private String processOf(CaseJourney journey) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(journey.number())
                .singleResult()
                .getId();
    }

    /** Returns the tables that the verb writes. */
    private Set<String> leavesAllOrNothing(Supplier<CaseJourney> from, Consumer<CaseJourney> verb) {
        var rehearsal = from.get();
        var before = database.now();
        verb.accept(rehearsal);
        var written = DatabaseState.changed(before, database.now());
        assertThat(written).contains("dispute_case", "timeline_entry", "act_ru_execution");
        for (var table : written) {
            leavesNothing(from.get(), verb, table, false);
        }
        var journey = from.get();
        leavesNothing(journey, verb, "dispute_case", true);
        verb.accept(journey); // nothing but the fault stood in its way
        return written;
    }

    private void leavesNothing(CaseJourney journey, Consumer<CaseJourney> verb, String table, boolean atCommit) {
        var before = database.now();
        database.plantFault(table, atCommit);
        try {
            assertThatThrownBy(() -> verb.accept(journey))
                    .as("a fault in " + table)
                    .isNotNull();
        } finally {
            database.removeFault(table);
        }
        assertThat(DatabaseState.changed(before, database.now()))
                .as("tables changed by a verb that failed in " + table)
                .isSubsetOf(traces);
    }

    private CaseJourney nothing() {
        return journeys.get();
    }

    private CaseJourney inReview() {
        return journeys.get().files(Claims.identified());
    }

    private CaseJourney awaitingApproval() {
        return journeys.get()
                .files(Claims.claim(250_000, Claims.rrn()))
                .proposes(Outcome.UPHELD, Remedy.MANUAL_REFUND, 250_000);
    }

    private CaseJourney resolved() {
        return inReview().proposes(Outcome.DECLINED, Remedy.NONE, 0);
    }

    private static NewClaim ofNewMerchant() {
        var one = Claims.identified();
        var paid = one.transaction();
        var payment = new Payment(
                "N" + MIDS.incrementAndGet(),
                paid.tid(),
                paid.date(),
                paid.amountFen(),
                paid.cardLast4(),
                null,
                paid.rrn());
        return new NewClaim(null, one.claim(), payment, one.claimedFen(), null, one.narrative(), null);
    }
}
