package io.redress.proof;

import static io.redress.cases.Claim.DUPLICATE_DEBIT;
import static io.redress.cases.Claim.FAILED_BUT_DEBITED;
import static io.redress.cases.Claim.FAILED_REVERSAL;
import static io.redress.cases.Claim.MISSING_REFUND;
import static io.redress.cases.Claim.OTHER;
import static io.redress.proof.Answers.is;
import static io.redress.proof.Answers.proves;
import static io.redress.proof.Direction.CARDHOLDER;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.cases.Outcome;
import io.redress.cases.Remedy;
import io.redress.cases.answer.Verdict;
import io.redress.evidence.EvidenceKind;
import io.redress.transactions.TransactionType;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Sales that failed at the terminal, and reversals that failed. */
class FailedSaleTest {
    private final Month month = new Month();

    @Test
    void a_failed_sale_that_was_cleared_is_owed_whatever_the_answer_was() {
        proves(
                month.asks(
                        FAILED_BUT_DEBITED,
                        month.sale("2026-10-12T10:00", 5000).unanswered().cleared()),
                5000,
                CARDHOLDER);
        proves(
                month.asks(
                        FAILED_BUT_DEBITED,
                        month.sale("2026-10-12T11:00", 5100).answered("51").cleared()),
                5100,
                CARDHOLDER);
    }

    @Test
    void a_row_that_comes_a_day_late_or_without_rrn_is_found() {
        proves(
                month.asks(
                        FAILED_BUT_DEBITED,
                        month.sale("2026-10-12T10:00", 5000).unanswered().cleared(2, 5000)),
                5000,
                CARDHOLDER);
        proves(
                month.asks(
                        FAILED_BUT_DEBITED,
                        month.sale("2026-10-12T11:00", 5100).unanswered().clearedWithoutRrn()),
                5100,
                CARDHOLDER);
    }

    @Test
    void a_trace_number_comes_again_in_another_batch() {
        var failed = month.sale("2026-10-12T10:00", 5000).trace("000007").unanswered();
        month.sale("2026-10-14T10:00", 5000).trace("000007").approved().clearedWithoutRrn();
        is(month.asks(FAILED_BUT_DEBITED, failed), Verdict.REFUTED, ReasonCode.NOTHING_CLEARED);
    }

    @Test
    void absence_proves_something_only_on_covered_days() {
        var failed = month.sale("2026-10-12T10:00", 5000).unanswered();
        is(month.asks(FAILED_BUT_DEBITED, failed), Verdict.REFUTED);

        month.settlementMissing("2026-10-14");
        var finding = month.asks(FAILED_BUT_DEBITED, failed);
        is(finding, Verdict.INCONCLUSIVE, ReasonCode.SETTLEMENT_MISSING);
        assertThat(finding.awaited().settlementDays()).containsExactly(LocalDate.parse("2026-10-14"));
        assertThat(finding.evidence()).isEmpty();
    }

    @Test
    void files_that_have_not_come_yet_are_waited_for() {
        month.settledUntil("2026-10-13");
        var finding = month.asks(
                FAILED_BUT_DEBITED, month.sale("2026-10-12T10:00", 5000).unanswered());
        is(finding, Verdict.PENDING, ReasonCode.SETTLEMENT_NOT_YET);
        assertThat(finding.awaited().settlementDays()).containsExactly(LocalDate.parse("2026-10-14"));
        assertThat(finding.suggestion()).isNull();
    }

    @Test
    void what_came_back_in_part_on_another_track_leaves_the_rest() {
        var failed = month.sale("2026-10-12T10:00", 5000).unanswered().cleared();
        month.adjustment(TransactionType.CREDIT_ADJUSTMENT, failed, "2026-10-15", 2000);
        month.adjustment(TransactionType.MANUAL_REFUND, failed, "2026-10-16", 1000);
        proves(month.asks(FAILED_BUT_DEBITED, failed), 2000, CARDHOLDER);
        month.adjustment(TransactionType.CREDIT_ADJUSTMENT, failed, "2026-10-18", 2000);
        is(month.asks(FAILED_BUT_DEBITED, failed), Verdict.ALREADY_RETURNED);
    }

    @Test
    void the_attempt_that_failed_paid_the_order_when_the_retry_was_never_cleared() {
        var failed =
                month.sale("2026-10-12T10:00", 5000).order("A").unanswered().cleared();
        month.sale("2026-10-12T10:02", 5000).order("A").approved();
        is(month.asks(FAILED_BUT_DEBITED, failed), Verdict.REFUTED, ReasonCode.RETRY_PAID_THE_ORDER);
    }

    @Test
    void an_approved_sale_did_not_fail_but_the_records_may_support_another_claim() {
        month.sale("2026-10-12T10:00", 5000).order("A").approved().cleared();
        var second = month.sale("2026-10-12T10:02", 5000).order("A").approved().cleared();
        var finding = month.asks(FAILED_BUT_DEBITED, second);
        is(finding, Verdict.REFUTED, ReasonCode.OTHER_CLAIM_SUPPORTED);
        assertThat(finding.supportedClaim()).isEqualTo(DUPLICATE_DEBIT);
        assertThat(finding.provenFen()).isZero();
        assertThat(finding.suggestion()).isEqualTo(new Suggestion(Outcome.UPHELD, Remedy.CREDIT_ADJUSTMENT, 5000));
    }

    @Test
    void a_debit_that_the_terminal_never_saw_is_owed_when_its_journal_is_in() {
        var unseen = month.sale("2026-10-12T10:00", 5000).cleared();
        proves(month.asks(FAILED_BUT_DEBITED, unseen), 5000, CARDHOLDER);
        var finding = month.journalMissing("2026-10-12").asks(FAILED_BUT_DEBITED, unseen);
        is(finding, Verdict.INCONCLUSIVE, ReasonCode.JOURNAL_MISSING);
        assertThat(finding.awaited().journalDays()).containsExactly(LocalDate.parse("2026-10-12"));
    }

    @Test
    void a_reversal_accepted_on_the_third_try_did_not_fail() {
        var sale = month.sale("2026-10-12T10:00", 5000).unanswered();
        month.reversal(sale, "2026-10-12T10:01").unanswered();
        month.reversal(sale, "2026-10-12T10:02").answered("96");
        month.reversal(sale, "2026-10-12T10:03").approved();
        var finding = month.asks(FAILED_REVERSAL, sale);
        is(finding, Verdict.REFUTED, ReasonCode.REVERSAL_ACCEPTED);
        assertThat(finding.suggestion()).isEqualTo(new Suggestion(Outcome.DECLINED, Remedy.NONE, 0));
    }

    @Test
    void an_accepted_reversal_that_was_not_applied_failed() {
        var sale = month.sale("2026-10-12T10:00", 5000).unanswered().cleared();
        var reversal = month.reversal(sale, "2026-10-12T10:01").approved();
        var finding = month.asks(FAILED_REVERSAL, sale);
        proves(finding, 5000, CARDHOLDER);
        assertThat(finding.gives(ReasonCode.CANCELLING_NOT_APPLIED)).isTrue();
        proves(month.asks(FAILED_REVERSAL, reversal), 5000, CARDHOLDER);
    }

    @Test
    void a_reversal_that_never_reached_the_switch_failed_too() {
        proves(
                month.asks(
                        FAILED_REVERSAL,
                        month.sale("2026-10-12T10:00", 5000).unanswered().cleared()),
                5000,
                CARDHOLDER);
    }

    @Test
    void an_approval_that_never_reached_the_terminal_was_reversed_in_vain() {
        var sale = month.sale("2026-10-12T10:00", 5000).approved().cleared();
        month.reversal(sale, "2026-10-12T10:01").answered("25");
        proves(month.asks(FAILED_REVERSAL, sale), 5000, CARDHOLDER);
        proves(month.asks(FAILED_BUT_DEBITED, sale), 5000, CARDHOLDER);
    }

    @Test
    void there_is_nothing_to_reverse_in_a_sale_that_stands() {
        var sale = month.sale("2026-10-12T10:00", 5000).approved().cleared();
        month.voiding(sale, "2026-10-13T10:00").answered("12");
        is(month.asks(FAILED_REVERSAL, sale), Verdict.REFUTED, ReasonCode.NOTHING_TO_REVERSE);
    }

    @Test
    void a_reversal_that_names_no_sale_speaks_of_the_last_one() {
        var sale = month.sale("2026-10-12T10:00", 5000).unanswered();
        var reversal = month.reversal(sale, "2026-10-12T10:01");
        reversal.original = null;
        reversal.approved();
        is(month.asks(FAILED_REVERSAL, sale), Verdict.REFUTED, ReasonCode.REVERSAL_ACCEPTED);
    }

    @Test
    void a_void_that_was_not_applied_is_a_missing_refund_as_well() {
        var sale = month.sale("2026-10-12T10:00", 5000).approved().cleared();
        month.voiding(sale, "2026-10-12T10:05").approved();
        proves(month.asks(MISSING_REFUND, sale), 5000, CARDHOLDER);
        proves(month.asks(FAILED_REVERSAL, sale), 5000, CARDHOLDER);
    }

    @Test
    void a_claim_of_no_known_kind_is_told_what_the_records_show() {
        var sale = month.sale("2026-10-12T10:00", 5000).approved().cleared();
        var finding = month.asks(OTHER, sale);
        is(finding, Verdict.INCONCLUSIVE, ReasonCode.RECORDS_SHOW);
        assertThat(finding.evidence()).containsExactly(EvidenceKind.LETTER);
    }

    @Test
    void a_reversal_that_repeats_the_rrn_of_its_sale_speaks_of_it() {
        var sale = month.sale("2026-10-12T10:00", 5000).unanswered().cleared();
        var reversal = month.reversal(sale, "2026-10-12T11:30");
        reversal.original = null;
        reversal.rrn = sale.rrn;
        reversal.approved();
        is(month.asks(FAILED_REVERSAL, sale), Verdict.PROVEN, ReasonCode.CANCELLING_NOT_APPLIED);
    }
}
