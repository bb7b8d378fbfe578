package io.redress.disputes.web.filing;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.cases.Claim;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import jakarta.validation.Validation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DisputeFormTest {
    private static final String CARD = "6217000010012348802";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void a_complete_form_is_a_claim_that_passes_every_constraint() {
        var read = read("2026-10-27", "125.00", "8026", "125", "POS 提示失败\r\n顾客已被扣款", "cashier@example.com");
        assertThat(read.violations()).isEmpty();
        var claim = read.claim();
        assertThat(claim.claim()).isEqualTo(Claim.FAILED_BUT_DEBITED);
        assertThat(claim.transaction().amountFen()).isEqualTo(12_500);
        assertThat(claim.narrative()).isEqualTo("POS 提示失败\n顾客已被扣款");
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            assertThat(factory.getValidator().validate(claim)).isEmpty();
        }
    }

    @Test
    void wide_digits_of_a_chinese_keyboard_are_digits() {
        var claim = read("２０２６-１０-２７", "￥１，２３４．５", "８０２６", "1,234.5", "x", null).claim();
        assertThat(claim.transaction().amountFen()).isEqualTo(123_450);
        assertThat(claim.transaction().cardLast4()).isEqualTo("8026");
    }

    @Test
    void an_empty_form_names_all_that_is_missing_in_the_order_of_the_fields() {
        assertThat(ReadDispute.of(DisputeForm.blank(), "1", TODAY).violations())
                .allMatch(violation -> violation.rule() == Rule.REQUIRED)
                .extracting(RuleViolation::field)
                .containsExactly("claim", "date", "amount", "claimed", "narrative");
    }

    @Test
    void every_slip_is_told_at_once_with_its_own_rule() {
        assertThat(read("2026-11-23", "0", "12", "1.234", "x".repeat(2001), "nobody")
                        .violations())
                .extracting(violation -> violation.field() + " " + violation.rule())
                .containsExactly(
                        "date IN_THE_FUTURE",
                        "amount AMOUNT_NOT_POSITIVE",
                        "last4 MALFORMED",
                        "claimed MALFORMED",
                        "narrative TOO_LONG",
                        "email MALFORMED");
    }

    @Test
    void a_full_card_number_is_refused_in_every_field_and_never_shown_again() {
        var form = new DisputeForm(CARD, CARD, CARD, CARD, CARD, CARD, CARD, CARD, CARD, CARD, CARD, CARD, CARD, CARD);
        assertThat(ReadDispute.of(form, "1", TODAY).violations())
                .filteredOn(violation -> !violation.field().equals("claim"))
                .hasSize(12)
                .allMatch(violation -> violation.rule() == Rule.CARD_NUMBER_REFUSED);
        assertThat(form.withoutCardNumbers().toString()).doesNotContain(CARD).contains("****8802");
    }

    @Test
    void masking_leaves_the_other_words_alone() {
        var form = new DisputeForm(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "卡 6217 0000 1001 2348 802，参考号 630012146417",
                null,
                null,
                null);
        assertThat(form.withoutCardNumbers().narrative()).isEqualTo("卡 ****8802,参考号 630012146417");
    }

    private static ReadDispute read(
            String date, String amount, String last4, String claimed, String narrative, String email) {
        var form = new DisputeForm(
                null,
                "FAILED_BUT_DEBITED",
                date,
                amount,
                "74407969",
                last4,
                null,
                null,
                claimed,
                null,
                narrative,
                null,
                null,
                email);
        return ReadDispute.of(form, "898310059990001", TODAY);
    }
}
