package io.redress.proof;

import static io.redress.cases.Claim.DUPLICATE_DEBIT;
import static io.redress.cases.Claim.FAILED_BUT_DEBITED;
import static io.redress.cases.Claim.MISSING_REFUND;
import static io.redress.cases.Claim.WRONG_AMOUNT;
import static io.redress.proof.Answers.is;
import static io.redress.proof.Answers.proves;
import static io.redress.proof.Direction.CARDHOLDER;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.cases.Payment;
import io.redress.cases.answer.Verdict;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Which payment a claim speaks of, from what a merchant knows of it. */
class PaymentSearchTest {
    private final Month month = new Month();

    @Test
    void without_numbers_day_terminal_amount_and_card_find_it() {
        var sale = month.sale("2026-10-12T10:00", 5000).unanswered().cleared();
        proves(month.asks(FAILED_BUT_DEBITED, sale.remembered()), 5000, CARDHOLDER);
        proves(month.asks(FAILED_BUT_DEBITED, known(sale, "2026-10-12", null, null, null)), 5000, CARDHOLDER);
    }

    @Test
    void a_payment_just_before_midnight_may_be_remembered_as_the_next_days() {
        var sale = month.sale("2026-10-12T23:50", 5000).unanswered().cleared();
        var payment = sale.remembered();
        proves(
                month.asks(FAILED_BUT_DEBITED, known(sale, "2026-10-13", payment.cardLast4(), null, null)),
                5000,
                CARDHOLDER);
        is(
                month.asks(FAILED_BUT_DEBITED, known(sale, "2026-10-14", payment.cardLast4(), null, null)),
                Verdict.NOT_FOUND);
    }

    @Test
    void a_trace_number_is_of_its_day() {
        month.sale("2026-10-11T10:00", 5000).trace("000007").approved().cleared();
        var sale = month.sale("2026-10-12T10:00", 5000)
                .trace("000007")
                .unanswered()
                .cleared();
        proves(month.asks(FAILED_BUT_DEBITED, known(sale, "2026-10-12", null, "7", null)), 5000, CARDHOLDER);
        is(month.asks(FAILED_BUT_DEBITED, known(sale, "2026-10-11", null, "7", null)), Verdict.REFUTED);
    }

    @Test
    void a_mistyped_rrn_hides_no_payment_and_is_said() {
        var sale = month.sale("2026-10-12T10:00", 5000).unanswered().cleared();
        var last4 = sale.remembered().cardLast4();
        var finding = month.asks(FAILED_BUT_DEBITED, known(sale, "2026-10-12", last4, null, "999999999999"));
        proves(finding, 5000, CARDHOLDER);
        assertThat(finding.gives(ReasonCode.IDENTIFIER_DIFFERS)).isTrue();
    }

    @Test
    void without_the_card_a_payment_beside_a_wrong_number_is_only_offered() {
        var sale = month.sale("2026-10-12T10:00", 5000).unanswered().cleared();
        var finding = month.asks(FAILED_BUT_DEBITED, known(sale, "2026-10-12", null, null, "999999999999"));
        is(finding, Verdict.INCONCLUSIVE, ReasonCode.SEVERAL_PAYMENTS);
        assertThat(finding.rows()).extracting(UsedRow::role).containsOnly(RowRole.CANDIDATE);
    }

    @Test
    void an_rrn_that_hits_a_payment_of_another_card_and_amount_was_mistyped() {
        var other = month.sale("2026-10-12T09:00", 7700).card("two").approved().cleared();
        var sale = month.sale("2026-10-12T10:00", 5000).unanswered().cleared();
        var last4 = sale.remembered().cardLast4();
        proves(month.asks(FAILED_BUT_DEBITED, known(sale, "2026-10-12", last4, null, other.rrn)), 5000, CARDHOLDER);
    }

    @Test
    void of_several_the_filer_picks() {
        var one = month.sale("2026-10-12T10:00", 5000).order("A").approved().cleared();
        month.sale("2026-10-12T15:00", 5000).order("B").card("two").approved().cleared();
        var finding = month.asks(WRONG_AMOUNT, known(one, "2026-10-12", null, null, null));
        is(finding, Verdict.INCONCLUSIVE, ReasonCode.SEVERAL_PAYMENTS);
        assertThat(finding.rows()).hasSize(4);
    }

    @Test
    void the_picked_row_is_meant_though_another_carries_the_same_numbers() {
        var one = month.sale("2026-10-12T10:00", 5000).approved().cleared(1, 5100);
        var other = month.sale("2026-10-12T15:00", 5000).trace(one.trace).card("two");
        other.rrn = one.rrn;
        other.approved();
        var told = known(one, "2026-10-12", null, one.trace, one.rrn);
        is(month.asks(WRONG_AMOUNT, told), Verdict.INCONCLUSIVE, ReasonCode.SEVERAL_PAYMENTS);
        var picked = UsedRow.key(month.journal.get(0));
        proves(month.asks(new Question(WRONG_AMOUNT, told, 100, 5000L, picked)), 100, CARDHOLDER);
        is(
                month.asks(new Question(WRONG_AMOUNT, told, 100, 5000L, "J999")),
                Verdict.INCONCLUSIVE,
                ReasonCode.SEVERAL_PAYMENTS);
    }

    @Test
    void the_claim_says_which_of_two_attempts_it_means() {
        var failed =
                month.sale("2026-10-12T10:00", 5000).order("A").unanswered().cleared();
        month.sale("2026-10-12T10:02", 5000).order("A").approved().cleared();
        proves(month.asks(FAILED_BUT_DEBITED, failed.remembered()), 5000, CARDHOLDER);
        proves(month.asks(DUPLICATE_DEBIT, failed.remembered()), 5000, CARDHOLDER);
    }

    @Test
    void a_refund_is_found_by_its_own_day_and_amount() {
        var sale = month.sale("2026-10-12T10:00", 5000).approved().cleared();
        var refund = month.refund(sale, "2026-10-14T10:00", 3000).approved();
        proves(month.asks(MISSING_REFUND, refund.remembered()), 3000, CARDHOLDER);
    }

    @Test
    void another_merchants_rows_are_never_found() {
        var sale = month.sale("2026-10-12T10:00", 5000)
                .mid("898310054119999")
                .unanswered()
                .cleared();
        var own = sale.payment();
        var foreign = new Payment(Month.MID, own.tid(), own.date(), 5000L, own.cardLast4(), own.traceNo(), own.rrn());
        is(month.asks(FAILED_BUT_DEBITED, foreign), Verdict.NOT_FOUND);
    }

    @Test
    void a_day_without_journal_proves_no_absence() {
        var sale = month.sale("2026-10-12T10:00", 5000);
        is(month.asks(FAILED_BUT_DEBITED, sale), Verdict.NOT_FOUND, ReasonCode.NO_SUCH_PAYMENT);
        month.journalMissing("2026-10-12");
        var finding = month.asks(FAILED_BUT_DEBITED, sale);
        is(finding, Verdict.INCONCLUSIVE, ReasonCode.JOURNAL_MISSING);
        assertThat(finding.awaited().journalDays()).containsExactly(LocalDate.parse("2026-10-12"));
        is(month.asks(FAILED_BUT_DEBITED, month.sale("2026-11-05T10:00", 5000)), Verdict.PENDING);
    }

    private static Payment known(Month.Msg sale, String day, String last4, String trace, String rrn) {
        var payment = sale.payment();
        return new Payment(payment.mid(), payment.tid(), LocalDate.parse(day), payment.amountFen(), last4, trace, rrn);
    }
}
