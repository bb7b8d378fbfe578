package io.redress.journeys;

import static io.redress.cases.CaseStatus.AWAITING_APPROVAL;
import static io.redress.cases.CaseStatus.AWAITING_BANK;
import static io.redress.cases.CaseStatus.AWAITING_MERCHANT;
import static io.redress.cases.CaseStatus.CLOSED;
import static io.redress.cases.CaseStatus.IN_REVIEW;
import static io.redress.cases.CaseStatus.REOPENED;
import static io.redress.cases.CaseStatus.RESOLVED;
import static io.redress.cases.CaseStatus.WITHDRAWN;
import static io.redress.evidence.EvidenceKind.BANK_SMS;
import static io.redress.evidence.EvidenceKind.ORDER;
import static io.redress.evidence.EvidenceKind.RECEIPT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.bankcontact.Reply;
import io.redress.cases.Outcome;
import io.redress.cases.Remedy;
import io.redress.cases.timeline.CaseEvent;
import io.redress.resolution.Decision;
import io.redress.shared.MovableClock;
import io.redress.testing.Actors;
import io.redress.testing.CaseJourney;
import io.redress.testing.Claims;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every way a case can take through the process, as lines of verbs. */
@QuarkusTest
class CaseJourneyTest {
    @Inject
    CaseJourney journey;

    @Inject
    MovableClock clock;

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void an_identified_payment_goes_to_the_desk_at_once() {
        journey.files(Claims.identified()).isNow(IN_REVIEW).told(CaseEvent.FILED, CaseEvent.REVIEW_OPENED);
    }

    @Test
    void papers_that_were_asked_on_filing_bring_the_case_to_review() {
        journey.files(Claims.unidentified())
                .isNow(AWAITING_MERCHANT)
                .gives(RECEIPT)
                .isNow(AWAITING_MERCHANT)
                .gives(BANK_SMS)
                .isNow(IN_REVIEW)
                .told(CaseEvent.EVIDENCE_COMPLETE);
    }

    @Test
    void the_merchant_is_reminded_and_then_the_case_goes_on_without_the_papers() {
        journey.files(Claims.unidentified())
                .waits(Duration.ofDays(4))
                .told(CaseEvent.EVIDENCE_REMINDED)
                .waits(Duration.ofDays(14))
                .told(CaseEvent.EVIDENCE_LAPSED)
                .isNow(IN_REVIEW);
    }

    @Test
    void the_desk_asks_again_and_the_new_request_takes_the_place_of_the_open_one() {
        journey.files(Claims.identified())
                .asksForEvidence(RECEIPT)
                .isNow(AWAITING_MERCHANT)
                .asksForEvidence(ORDER)
                .gives(ORDER)
                .isNow(IN_REVIEW)
                .told(CaseEvent.EVIDENCE_NOT_AWAITED, CaseEvent.EVIDENCE_COMPLETE);
    }

    @Test
    void a_bank_is_asked_and_chased_and_replies() {
        journey.files(Claims.identified())
                .takes(Actors.LIAISON)
                .asksBank()
                .isNow(AWAITING_BANK)
                .waits(Duration.ofDays(14))
                .told(CaseEvent.BANK_CHASED, CaseEvent.BANK_OVERDUE);
        assertThat(journey.now().escalatedAt()).isNotNull();
        journey.bankReplies(Reply.CONFIRMED).isNow(IN_REVIEW);
        assertThat(journey.now().escalatedAt()).isNull();
        journey.proposes(Outcome.UPHELD, Remedy.CREDIT_ADJUSTMENT, 12_500).isNow(RESOLVED);
    }

    @Test
    void whoever_acts_on_a_free_case_takes_it() {
        journey.files(Claims.identified()).asksForEvidence(RECEIPT);
        assertThat(journey.now().assignee()).isEqualTo(Actors.LIAISON.username());
        journey.files(Claims.identified()).asksBank();
        assertThat(journey.now().assignee()).isEqualTo(Actors.LIAISON.username());
        journey.files(Claims.identified()).proposes(Outcome.DECLINED, Remedy.NONE, 0);
        assertThat(journey.now().assignee()).isEqualTo(Actors.LIAISON.username());
        journey.files(Claims.identified())
                .takes(Actors.LEAD)
                .proposes(Outcome.DECLINED, Remedy.NONE, 0)
                .told(CaseEvent.ASSIGNED);
        assertThat(journey.now().assignee()).isEqualTo(Actors.LEAD.username());
    }

    @Test
    void the_desk_need_not_wait_for_papers() {
        journey.files(Claims.unidentified())
                .asksBank()
                .isNow(AWAITING_BANK)
                .told(CaseEvent.EVIDENCE_NOT_AWAITED)
                .bankReplies(Reply.NO_RECORD)
                .asksForEvidence(RECEIPT)
                .proposes(Outcome.DECLINED, Remedy.NONE, 0)
                .isNow(RESOLVED);
    }

    @Test
    void money_above_the_limit_waits_for_a_second_person() {
        journey.files(Claims.claim(250_000, "630012146418"))
                .proposes(Outcome.UPHELD, Remedy.MANUAL_REFUND, 250_000)
                .isNow(AWAITING_APPROVAL)
                .decides(Decision.RETURN, Actors.LEAD)
                .isNow(IN_REVIEW)
                .proposes(Outcome.PARTLY_UPHELD, Remedy.MANUAL_REFUND, 200_000)
                .isNow(AWAITING_APPROVAL)
                .decides(Decision.APPROVE, Actors.LEAD)
                .isNow(RESOLVED)
                .told(CaseEvent.RETURNED, CaseEvent.APPROVED, CaseEvent.ADJUSTMENT_RECORDED);
        assertThat(journey.now().returnedFen()).isEqualTo(200_000);
    }

    @Test
    void a_case_closes_by_itself_when_the_appeal_window_is_over() {
        journey.files(Claims.identified())
                .proposes(Outcome.DECLINED, Remedy.NONE, 0)
                .isNow(RESOLVED)
                .waits(Duration.ofDays(14))
                .isNow(RESOLVED)
                .waits(Duration.ofDays(2))
                .isNow(CLOSED);
    }

    @Test
    void an_appeal_brings_the_case_back_to_the_desk() {
        journey.files(Claims.identified())
                .proposes(Outcome.DECLINED, Remedy.NONE, 0)
                .reopens()
                .isNow(REOPENED)
                .proposes(Outcome.UPHELD, Remedy.CREDIT_ADJUSTMENT, 12_500)
                .isNow(RESOLVED);
        assertThat(journey.now().outcome()).isEqualTo(Outcome.UPHELD);
    }

    @Test
    void what_a_case_has_returned_is_not_returned_again() {
        journey.files(Claims.identified())
                .proposes(Outcome.PARTLY_UPHELD, Remedy.CREDIT_ADJUSTMENT, 10_000)
                .reopens();
        assertThatThrownBy(() -> journey.proposes(Outcome.UPHELD, Remedy.CREDIT_ADJUSTMENT, 2_501))
                .hasMessageContaining("AMOUNT_ABOVE_PAYMENT");
        journey.proposes(Outcome.UPHELD, Remedy.CREDIT_ADJUSTMENT, 2_500).isNow(RESOLVED);
    }

    @Test
    void where_an_appeal_brings_no_more_money_the_earlier_decision_stands() {
        journey.files(Claims.identified())
                .proposes(Outcome.PARTLY_UPHELD, Remedy.CREDIT_ADJUSTMENT, 10_000)
                .reopens()
                .proposes(Outcome.DECLINED, Remedy.NONE, 0)
                .isNow(RESOLVED);
        partlyUpheld();
        assertThat(journey.entries())
                .filteredOn(entry -> entry.event() == CaseEvent.RESOLVED)
                .extracting(entry -> entry.fact("again"))
                .containsExactly("false", "true");
        journey.reopens().withdraws().isNow(WITHDRAWN);
        partlyUpheld();
        journey.files(Claims.identified())
                .proposes(Outcome.DECLINED, Remedy.NONE, 0)
                .reopens()
                .withdraws();
        assertThat(journey.now().outcome()).isEqualTo(Outcome.WITHDRAWN);
    }

    private void partlyUpheld() {
        assertThat(journey.now().outcome()).isEqualTo(Outcome.PARTLY_UPHELD);
        assertThat(journey.now().remedy()).isEqualTo(Remedy.CREDIT_ADJUSTMENT);
        assertThat(journey.now().returnedFen()).isEqualTo(10_000);
    }

    @Test
    void a_claim_is_withdrawn_at_any_open_point() {
        journey.files(Claims.identified()).withdraws().isNow(WITHDRAWN);
        journey.files(Claims.unidentified()).withdraws().isNow(WITHDRAWN).told(CaseEvent.EVIDENCE_NOT_AWAITED);
        journey.files(Claims.identified()).asksBank().withdraws().isNow(WITHDRAWN);
        journey.files(Claims.claim(250_000, "630012146419"))
                .proposes(Outcome.UPHELD, Remedy.MANUAL_REFUND, 250_000)
                .withdraws()
                .isNow(WITHDRAWN);
        journey.files(Claims.identified())
                .proposes(Outcome.DECLINED, Remedy.NONE, 0)
                .reopens()
                .withdraws()
                .isNow(WITHDRAWN)
                .waits(Duration.ofDays(60))
                .isNow(WITHDRAWN);
    }
}
