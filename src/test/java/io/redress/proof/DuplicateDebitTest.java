package io.redress.proof;

import static io.redress.cases.Claim.DUPLICATE_DEBIT;
import static io.redress.cases.Claim.FAILED_BUT_DEBITED;
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

/** One sale debited more than once, or what only looks like it. */
class DuplicateDebitTest {
    private final Month month = new Month();

    @Test
    void one_order_debited_three_times_is_two_times_too_much() {
        month.sale("2026-10-12T10:00", 5000).order("A").approved().cleared();
        month.sale("2026-10-12T10:03", 5000).order("A").unanswered().cleared();
        var third = month.sale("2026-10-12T10:05", 5000).order("A").approved().cleared();
        proves(month.asks(DUPLICATE_DEBIT, third), 10_000, CARDHOLDER);
    }

    @Test
    void hours_apart_and_over_midnight_it_is_one_order_all_the_same() {
        var first = month.sale("2026-10-12T17:00", 5000).order("A").approved().cleared();
        month.sale("2026-10-13T01:30", 5000).order("A").approved().cleared();
        proves(month.asks(DUPLICATE_DEBIT, first), 5000, CARDHOLDER);
    }

    @Test
    void an_order_number_that_begins_again_weeks_later_is_another_order() {
        var first = month.sale("2026-10-02T10:00", 5000).order("1").approved().cleared();
        month.sale("2026-10-20T10:00", 5000).order("1").approved().cleared();
        is(month.asks(DUPLICATE_DEBIT, first), Verdict.REFUTED);
    }

    @Test
    void a_retry_that_succeeded_is_no_duplicate() {
        var first = month.sale("2026-10-12T10:00", 5000).order("A").unanswered();
        month.reversal(first, "2026-10-12T10:01").approved();
        var second = month.sale("2026-10-12T10:02", 5000).order("A").approved().cleared();
        is(month.asks(DUPLICATE_DEBIT, second), Verdict.REFUTED, ReasonCode.ONE_DEBIT_ONLY);
    }

    @Test
    void two_orders_are_two_sales() {
        month.sale("2026-10-12T10:00", 5000).order("A").approved().cleared();
        var second = month.sale("2026-10-12T10:02", 5000).order("B").approved().cleared();
        is(month.asks(DUPLICATE_DEBIT, second), Verdict.REFUTED, ReasonCode.TWO_ORDERS);
    }

    @Test
    void another_card_with_the_same_amount_is_another_sale() {
        month.sale("2026-10-12T10:00", 5000).card("two").order("A").approved().cleared();
        var second = month.sale("2026-10-12T10:02", 5000).order("B").approved().cleared();
        is(month.asks(DUPLICATE_DEBIT, second), Verdict.REFUTED, ReasonCode.ANOTHER_CARD);
    }

    @Test
    void a_payment_split_over_two_cards_is_no_duplicate_even_in_halves() {
        month.sale("2026-10-12T10:00", 5000).card("two").order("A").approved().cleared();
        var half = month.sale("2026-10-12T10:02", 5000).order("A").approved().cleared();
        is(month.asks(DUPLICATE_DEBIT, half), Verdict.REFUTED, ReasonCode.SPLIT_PAYMENT);
    }

    @Test
    void parts_of_different_amounts_on_one_card_are_no_duplicate() {
        month.sale("2026-10-12T10:00", 3000).order("A").approved().cleared();
        var rest = month.sale("2026-10-12T10:02", 5000).order("A").approved().cleared();
        is(month.asks(DUPLICATE_DEBIT, rest), Verdict.REFUTED, ReasonCode.SPLIT_PAYMENT);
    }

    @Test
    void a_part_of_a_split_payment_may_be_a_duplicate() {
        month.sale("2026-10-12T10:00", 4000).card("two").order("A").approved().cleared();
        month.sale("2026-10-12T10:02", 6000).order("A").approved().cleared();
        var again = month.sale("2026-10-12T10:03", 6000).order("A").approved().cleared();
        proves(month.asks(DUPLICATE_DEBIT, again), 6000, CARDHOLDER);
    }

    @Test
    void a_failed_attempt_with_one_card_that_was_debited_is_one_debit_too_many() {
        var failed = month.sale("2026-10-12T10:00", 5000)
                .card("two")
                .order("A")
                .unanswered()
                .cleared();
        month.sale("2026-10-12T10:02", 5000).order("A").approved().cleared();
        proves(month.asks(DUPLICATE_DEBIT, failed), 5000, CARDHOLDER);
        proves(month.asks(FAILED_BUT_DEBITED, failed), 5000, CARDHOLDER);
    }

    @Test
    void without_order_numbers_both_receipts_are_needed() {
        month.sale("2026-10-12T10:00", 5000).approved().cleared();
        var second = month.sale("2026-10-12T10:02", 5000).approved().cleared();
        var finding = month.asks(DUPLICATE_DEBIT, second);
        is(finding, Verdict.INCONCLUSIVE, ReasonCode.NO_ORDER_NUMBER);
        assertThat(finding.evidence()).containsExactly(EvidenceKind.RECEIPT);
        assertThat(finding.suggestion()).isNull();
    }

    @Test
    void without_order_numbers_a_void_or_refund_of_one_answers_all_the_same() {
        month.sale("2026-10-12T10:00", 5000).approved().cleared();
        var second = month.sale("2026-10-12T10:02", 5000).approved();
        month.voiding(second, "2026-10-12T10:10").approved();
        is(month.asks(DUPLICATE_DEBIT, second), Verdict.ALREADY_RETURNED, ReasonCode.VOIDED);

        month.sale("2026-10-14T10:00", 7000).approved().cleared();
        var again = month.sale("2026-10-14T10:02", 7000).approved().cleared();
        month.refund(again, "2026-10-15T10:00", 7000).approved().cleared();
        is(month.asks(DUPLICATE_DEBIT, again), Verdict.ALREADY_RETURNED, ReasonCode.WENT_BACK);
    }

    @Test
    void a_void_emptied_one_of_two() {
        var first = month.sale("2026-10-12T10:00", 5000).order("A").approved().cleared();
        var second = month.sale("2026-10-12T10:02", 5000).order("A").approved();
        month.voiding(second, "2026-10-12T10:05").approved();
        is(month.asks(DUPLICATE_DEBIT, first), Verdict.ALREADY_RETURNED, ReasonCode.VOIDED);
        is(month.asks(DUPLICATE_DEBIT, second), Verdict.ALREADY_RETURNED, ReasonCode.VOIDED);
    }

    @Test
    void a_sale_voided_before_it_was_made_again_was_never_two() {
        var first = month.sale("2026-10-12T10:00", 5000).order("A").approved();
        month.voiding(first, "2026-10-12T10:02").approved();
        var second = month.sale("2026-10-12T10:05", 5000).order("A").approved().cleared();
        is(month.asks(DUPLICATE_DEBIT, second), Verdict.REFUTED, ReasonCode.ONE_DEBIT_ONLY);
    }

    @Test
    void an_accepted_void_that_was_not_applied_empties_nothing() {
        month.sale("2026-10-12T10:00", 5000).order("A").approved().cleared();
        var second = month.sale("2026-10-12T10:02", 5000).order("A").approved().cleared();
        month.voiding(second, "2026-10-12T10:05").approved();
        var finding = month.asks(DUPLICATE_DEBIT, second);
        proves(finding, 5000, CARDHOLDER);
        assertThat(finding.gives(ReasonCode.CANCELLING_NOT_APPLIED)).isTrue();
    }

    @Test
    void what_went_back_in_part_leaves_the_rest_proven() {
        month.sale("2026-10-12T10:00", 5000).order("A").approved().cleared();
        var second = month.sale("2026-10-12T10:02", 5000).order("A").approved().cleared();
        month.refund(second, "2026-10-13T10:00", 2000).approved().cleared();
        month.adjustment(TransactionType.CREDIT_ADJUSTMENT, second, "2026-10-16", 1000);
        var finding = month.asks(DUPLICATE_DEBIT, second);
        proves(finding, 2000, CARDHOLDER);
        assertThat(finding.suggestion())
                .isEqualTo(new Suggestion(Outcome.PARTLY_UPHELD, Remedy.CREDIT_ADJUSTMENT, 2000));
    }

    @Test
    void a_refund_to_another_card_is_money_back_as_well() {
        month.sale("2026-10-12T10:00", 5000).order("A").approved().cleared();
        var second = month.sale("2026-10-12T10:02", 5000).order("A").approved().cleared();
        month.refund(second, "2026-10-13T10:00", 5000).card("two").approved().cleared();
        is(month.asks(DUPLICATE_DEBIT, second), Verdict.ALREADY_RETURNED, ReasonCode.REFUND_TO_ANOTHER_CARD);
    }

    @Test
    void a_young_refund_of_one_is_waited_for() {
        month.settledUntil("2026-10-14");
        month.sale("2026-10-12T10:00", 5000).order("A").approved().cleared();
        var second = month.sale("2026-10-12T10:02", 5000).order("A").approved().cleared();
        month.refund(second, "2026-10-13T10:00", 5000).approved();
        var finding = month.asks(DUPLICATE_DEBIT, second);
        is(finding, Verdict.PENDING, ReasonCode.REFUND_YOUNG);
        assertThat(finding.awaited().settlementDays()).contains(LocalDate.parse("2026-10-15"));
    }

    @Test
    void one_sale_message_cleared_twice_is_a_duplicate() {
        var sale = month.sale("2026-10-12T10:00", 5000)
                .order("A")
                .approved()
                .cleared()
                .cleared(2, 5000);
        proves(month.asks(DUPLICATE_DEBIT, sale), 5000, CARDHOLDER);
    }

    @Test
    void a_missing_file_hides_a_second_debit_but_not_two_that_are_there() {
        month.settlementMissing("2026-10-13");
        month.sale("2026-10-12T10:00", 5000).order("A").approved();
        var second = month.sale("2026-10-12T10:02", 5000).order("A").approved();
        var finding = month.asks(DUPLICATE_DEBIT, second);
        is(finding, Verdict.INCONCLUSIVE, ReasonCode.SETTLEMENT_MISSING);
        assertThat(finding.awaited().settlementDays()).containsExactly(LocalDate.parse("2026-10-13"));

        month.sale("2026-10-11T10:00", 7000).order("B").approved().cleared();
        var late = month.sale("2026-10-12T09:02", 7000).order("B").approved().cleared(2, 7000);
        proves(month.asks(DUPLICATE_DEBIT, late), 7000, CARDHOLDER);
    }

    @Test
    void a_debit_that_the_terminal_never_saw_is_one_too_many() {
        var sale = month.sale("2026-10-12T10:00", 5000).order("A").approved().cleared();
        month.sale("2026-10-12T10:01", 5000).cleared();
        proves(month.asks(DUPLICATE_DEBIT, sale), 5000, CARDHOLDER);
    }

    @Test
    void of_a_failed_sale_there_is_no_receipt_so_no_order_number_is_needed() {
        var failed = month.sale("2026-10-12T10:00", 5000).unanswered().cleared();
        var second = month.sale("2026-10-12T10:02", 5000).approved().cleared();
        proves(month.asks(DUPLICATE_DEBIT, second), 5000, CARDHOLDER);
        proves(month.asks(DUPLICATE_DEBIT, failed), 5000, CARDHOLDER);
    }
}
