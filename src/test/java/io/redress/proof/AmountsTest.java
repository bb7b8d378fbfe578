package io.redress.proof;

import static io.redress.cases.Claim.MISSING_REFUND;
import static io.redress.cases.Claim.WRONG_AMOUNT;
import static io.redress.cases.Claim.WRONG_REFUND;
import static io.redress.proof.Answers.is;
import static io.redress.proof.Answers.proves;
import static io.redress.proof.Direction.CARDHOLDER;
import static io.redress.proof.Direction.MERCHANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.cases.Outcome;
import io.redress.cases.Remedy;
import io.redress.cases.answer.Verdict;
import io.redress.evidence.EvidenceKind;
import io.redress.transactions.CardKind;
import io.redress.transactions.TransactionType;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Wrong amounts, and refunds that are missing or wrong. */
class AmountsTest {
    private final Month month = new Month();

    @Test
    void what_was_cleared_beyond_the_approval_is_the_cardholders() {
        var sale = month.sale("2026-10-12T10:00", 5000).approved().cleared(1, 50_000);
        proves(month.asks(WRONG_AMOUNT, sale, 5000L), 45_000, CARDHOLDER);
        month.adjustment(TransactionType.CREDIT_ADJUSTMENT, sale, "2026-10-16", 40_000);
        proves(month.asks(WRONG_AMOUNT, sale, 5000L), 5000, CARDHOLDER);
        month.adjustment(TransactionType.CREDIT_ADJUSTMENT, sale, "2026-10-17", 5000);
        is(month.asks(WRONG_AMOUNT, sale, 5000L), Verdict.ALREADY_RETURNED);
    }

    @Test
    void a_refund_of_the_goods_leaves_what_was_debited_beyond_them() {
        var sale = month.sale("2026-10-12T10:00", 5000).approved().cleared(1, 5100);
        month.refund(sale, "2026-10-14T10:00", 5000).approved().cleared();
        proves(month.asks(WRONG_AMOUNT, sale, 5000L), 100, CARDHOLDER);
    }

    @Test
    void what_was_not_cleared_is_the_merchants_and_the_remedy_fits_the_card() {
        var credit = month.sale("2026-10-12T10:00", 5000).approved().cleared(1, 2000);
        var finding = month.asks(WRONG_AMOUNT, credit, 5000L);
        proves(finding, 3000, MERCHANT);
        assertThat(finding.suggestion().remedy()).isEqualTo(Remedy.DEBIT_ADJUSTMENT);

        var debit = month.sale("2026-10-13T10:00", 5000)
                .kind(CardKind.DEBIT)
                .approved()
                .cleared(1, 2000);
        assertThat(month.asks(WRONG_AMOUNT, debit, 5000L).suggestion())
                .isEqualTo(new Suggestion(Outcome.PARTLY_UPHELD, Remedy.COLLECTION, 3000));
        var unknown = month.sale("2026-10-14T10:00", 5000)
                .kind(CardKind.UNKNOWN)
                .approved()
                .cleared(1, 2000);
        assertThat(month.asks(WRONG_AMOUNT, unknown, 5000L).suggestion()).isNull();

        month.adjustment(TransactionType.DEBIT_ADJUSTMENT, credit, "2026-10-20", 3000);
        is(month.asks(WRONG_AMOUNT, credit, 5000L), Verdict.ALREADY_RETURNED);
    }

    @Test
    void approved_and_cleared_alike_only_papers_can_show_another_amount() {
        var sale = month.sale("2026-10-12T10:00", 50_000).approved().cleared();
        var finding = month.asks(WRONG_AMOUNT, sale, 5000L);
        is(finding, Verdict.INCONCLUSIVE, ReasonCode.RIGHT_AMOUNT_UNKNOWN);
        assertThat(finding.evidence()).containsExactlyInAnyOrder(EvidenceKind.RECEIPT, EvidenceKind.ORDER);
        is(month.asks(WRONG_AMOUNT, sale, 50_000L), Verdict.REFUTED, ReasonCode.CLEARED_AS_EXPECTED);

        month.refund(sale, "2026-10-13T10:00", 45_000).approved().cleared();
        is(month.asks(WRONG_AMOUNT, sale, 5000L), Verdict.ALREADY_RETURNED);
    }

    @Test
    void an_approved_sale_that_was_never_cleared_leaves_the_merchant_short() {
        proves(month.asks(WRONG_AMOUNT, month.sale("2026-10-12T10:00", 5000).approved()), 5000, MERCHANT);
    }

    @Test
    void a_sale_cleared_twice_is_a_duplicate_and_no_wrong_amount() {
        var sale = month.sale("2026-10-12T10:00", 5000).approved().cleared().cleared(2, 5000);
        assertThat(month.asks(WRONG_AMOUNT, sale, 5000L).supportedClaim())
                .isEqualTo(io.redress.cases.Claim.DUPLICATE_DEBIT);
    }

    @Test
    void a_refund_is_missing_when_its_usual_days_are_over() {
        var sale = month.sale("2026-10-12T10:00", 5000).approved().cleared();
        var refund = month.refund(sale, "2026-10-14T10:00", 3000).approved();
        var finding = month.asks(MISSING_REFUND, refund);
        proves(finding, 3000, CARDHOLDER);
        assertThat(finding.suggestion()).isEqualTo(new Suggestion(Outcome.UPHELD, Remedy.MANUAL_REFUND, 3000));
        proves(month.asks(MISSING_REFUND, sale), 3000, CARDHOLDER);

        month.settlementMissing("2026-10-18");
        is(month.asks(MISSING_REFUND, refund), Verdict.INCONCLUSIVE, ReasonCode.REFUND_UNKNOWN);
        month.settledUntil("2026-10-17");
        finding = month.asks(MISSING_REFUND, refund);
        is(finding, Verdict.PENDING, ReasonCode.REFUND_YOUNG);
        assertThat(finding.awaited().settlementDays()).contains(LocalDate.parse("2026-10-19"));
    }

    @Test
    void of_a_refund_in_parts_the_part_that_is_missing_is_owed() {
        var sale = month.sale("2026-10-12T10:00", 5000).approved().cleared();
        month.refund(sale, "2026-10-13T10:00", 2000).approved().cleared(4, 2000);
        month.refund(sale, "2026-10-14T10:00", 3000).approved();
        proves(month.asks(MISSING_REFUND, sale), 3000, CARDHOLDER);
        proves(month.asks(WRONG_REFUND, sale, 5000L), 3000, CARDHOLDER);
    }

    @Test
    void money_that_came_on_another_track_is_no_longer_missing() {
        var sale = month.sale("2026-10-12T10:00", 5000).approved().cleared();
        var refund = month.refund(sale, "2026-10-14T10:00", 3000).approved();
        month.adjustment(TransactionType.CREDIT_ADJUSTMENT, sale, "2026-10-20", 1000);
        proves(month.asks(MISSING_REFUND, refund), 2000, CARDHOLDER);
        month.adjustment(TransactionType.MANUAL_REFUND, sale, "2026-10-21", 2000);
        is(month.asks(MISSING_REFUND, refund), Verdict.ALREADY_RETURNED);
    }

    @Test
    void a_second_refund_that_never_arrived_is_not_owed_when_all_is_back() {
        var sale = month.sale("2026-10-12T10:00", 5000).approved().cleared();
        month.refund(sale, "2026-10-13T10:00", 5000).approved().cleared();
        month.refund(sale, "2026-10-13T10:05", 5000).approved();
        is(month.asks(MISSING_REFUND, sale), Verdict.ALREADY_RETURNED);
    }

    @Test
    void a_refund_without_rrn_and_one_to_another_card_have_arrived() {
        var sale = month.sale("2026-10-12T10:00", 5000).approved().cleared();
        var refund = month.refund(sale, "2026-10-13T10:00", 3000).approved().clearedWithoutRrn();
        is(month.asks(MISSING_REFUND, refund), Verdict.ALREADY_RETURNED);
        var other = month.refund(sale, "2026-10-14T10:00", 2000)
                .card("two")
                .approved()
                .cleared();
        is(month.asks(MISSING_REFUND, other), Verdict.ALREADY_RETURNED, ReasonCode.REFUND_TO_ANOTHER_CARD);
    }

    @Test
    void a_refund_that_nobody_approved_needs_the_merchants_proof() {
        var sale = month.sale("2026-10-12T10:00", 5000).approved().cleared();
        month.refund(sale, "2026-10-13T10:00", 5000).answered("12");
        var finding = month.asks(MISSING_REFUND, sale);
        is(finding, Verdict.INCONCLUSIVE, ReasonCode.REFUND_REFUSED);
        assertThat(finding.evidence()).containsExactly(EvidenceKind.REFUND_PROOF);
    }

    @Test
    void a_voided_sale_needs_no_refund() {
        var sale = month.sale("2026-10-12T10:00", 5000).approved();
        month.voiding(sale, "2026-10-12T10:05").approved();
        is(month.asks(MISSING_REFUND, sale), Verdict.ALREADY_RETURNED, ReasonCode.VOIDED);
    }

    @Test
    void a_refund_that_arrived_too_small_is_wrong_and_not_missing() {
        var sale = month.sale("2026-10-12T10:00", 5000).approved().cleared();
        var refund = month.refund(sale, "2026-10-13T10:00", 5000).approved().cleared(1, 500);
        proves(month.asks(WRONG_REFUND, refund, 5000L), 4500, CARDHOLDER);
        var finding = month.asks(MISSING_REFUND, refund);
        is(finding, Verdict.REFUTED);
        assertThat(finding.supportedClaim()).isEqualTo(WRONG_REFUND);

        month.refund(sale, "2026-10-20T10:00", 4500).approved().cleared();
        is(month.asks(WRONG_REFUND, refund, 5000L), Verdict.ALREADY_RETURNED);
        is(month.asks(WRONG_REFUND, sale, 5000L), Verdict.ALREADY_RETURNED);
    }

    @Test
    void a_refund_that_never_arrived_is_missing_and_not_wrong() {
        var sale = month.sale("2026-10-12T10:00", 5000).approved().cleared();
        var finding = month.asks(
                WRONG_REFUND, month.refund(sale, "2026-10-13T10:00", 5000).approved());
        is(finding, Verdict.REFUTED);
        assertThat(finding.supportedClaim()).isEqualTo(MISSING_REFUND);
    }

    @Test
    void too_large_a_refund_is_the_merchants() {
        var sale = month.sale("2026-10-12T10:00", 5000).approved().cleared();
        var refund = month.refund(sale, "2026-10-13T10:00", 500).approved().cleared(1, 5000);
        proves(month.asks(WRONG_REFUND, refund, 500L), 4500, MERCHANT);

        var other = month.sale("2026-10-14T10:00", 6000).approved().cleared();
        month.refund(other, "2026-10-15T10:00", 6000).approved().cleared();
        month.refund(other, "2026-10-16T10:00", 6000).approved().cleared();
        proves(month.asks(WRONG_REFUND, other, 6000L), 6000, MERCHANT);
    }

    @Test
    void a_refund_of_a_sale_from_before_the_records_is_answered_alone() {
        var before = month.sale("2026-09-01T10:00", 5000);
        var refund = month.refund(before, "2026-10-13T10:00", 3000).approved();
        proves(month.asks(MISSING_REFUND, refund), 3000, CARDHOLDER);
        is(month.asks(WRONG_AMOUNT, refund), Verdict.INCONCLUSIVE, ReasonCode.ORIGINAL_NOT_IN_RECORDS);
    }

    @Test
    void parts_that_are_named_by_one_of_them_are_added_up() {
        var sale = month.sale("2026-10-25T10:00", 5000).approved().cleared();
        var first = month.refund(sale, "2026-10-26T10:00", 2000).approved().cleared();
        var second = month.refund(sale, "2026-10-29T10:00", 3000).approved();
        is(month.settlementMissing("2026-10-30").asks(WRONG_REFUND, first, 5000L), Verdict.PENDING);
        second.cleared(2, 3000);
        is(month.asks(WRONG_REFUND, first, 5000L), Verdict.ALREADY_RETURNED, ReasonCode.REFUND_PARTS_ADD_UP);
    }

    @Test
    void a_second_refund_that_makes_the_first_good_is_waited_for() {
        var sale = month.sale("2026-10-12T10:00", 5000).approved().cleared();
        var small = month.refund(sale, "2026-10-13T10:00", 3000).approved().cleared(1, 2000);
        month.refund(sale, "2026-10-20T10:00", 1000).approved();
        var finding = month.settledUntil("2026-10-21").asks(WRONG_REFUND, small, 3000L);
        is(finding, Verdict.PENDING, ReasonCode.REFUND_YOUNG);
        assertThat(finding.awaited().settlementDays().last()).isEqualTo("2026-10-25");
    }
}
