package io.redress.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.apache.commons.validator.routines.checkdigit.CheckDigitException;
import org.apache.commons.validator.routines.checkdigit.LuhnCheckDigit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The card numbers here are the schemes' published test numbers, or made up with a right check digit. */
class CardNumbersTest {
    private static final long SEED = 20_261_122;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6250941006528599", // UnionPay, 16 digits
                "6200000000000000003", // UnionPay, 19 digits
                "8171999927660000", // UnionPay, from the newer range
                "6217001234567890128", // UnionPay without a right Luhn digit
                "4111111111111111", // Visa
                "4222222222222", // Visa, 13 digits
                "5555555555554444", // Mastercard
                "2223003122003222", // Mastercard, from the newer range
                "378282246310005", // American Express
                "3530111333300000", // JCB
                "30569309025904", // Diners Club
                "6011111111111117" // Discover
            })
    void the_numbers_of_every_scheme_are_found(String number) {
        assertFound(number);
        for (var grouped : List.of(grouped(number, " "), grouped(number, "-"), grouped(number, "."))) {
            assertFound(grouped);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "顾客卡号6250941006528599被扣款两次",
                "卡号：６２５０９４１００６５２８５９９，请核实",
                "卡号 6250 9410 0652 8599 于10月27日",
                "card:4111-1111-1111-1111.",
                "2026-10-27 4111111111111111 125.00",
                "2026-10-27 6250 9410 0652 8599",
                "金额 125 6250941006528599",
                "终端 74407969 6250941006528599 凭证号 000123",
                "6250941006528599 6011111111111117",
                "6250　9410　0652　8599",
                "6250<b>9410</b>06528599",
                "6250\u00a09410\u00a00652\u00a08599",
                "6250  9410  0652  8599",
                "6250 - 9410 - 0652 - 8599",
                "6250–9410–0652–8599",
                "6250\u200b9410\u200b0652\u200b8599",
                "6250\n9410\n0652\n8599",
                "6250_9410_0652_8599.jpg",
                "4111/1111/1111/1111",
                "4111,1111,1111,1111",
                "6217|0012|3456|7890|128",
                "4111; 1111; 1111; 1111",
                "2026/10/27 4111:1111:1111:1111",
                "4111 1111 x 1111 1111",
                "4/1/1/1/1/1/1/1/1/1/1/1/1/1/1/1",
                "41,11,11,11,11,11,11,11",
                "٤١١١١١١١١١١١١١١١",
                "४१११ ११११ ११११ ११११",
                "IMG_4111111111111111.jpg"
            })
    void they_are_found_in_the_middle_of_other_words_and_digits(String text) {
        assertFound(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "898310059990001", // merchant id
                "74407969", // terminal id
                "630012146417", // RRN
                "RRN 630012146417, 流水号 000123",
                "商户 898310059990001 终端 74407969 凭证 000123",
                "2026-10-27 14:05:33 125.00",
                "20261027140533 12500",
                "2026年10月27日 ¥1,234.56",
                "13800138000",
                "+86 138 0013 8000",
                "联系电话 021-62881234 或 13912345678",
                "D26-0000123-3",
                "62881234/13912345678",
                "021-62881234, 13912345678",
                "第62笔, 2026/10/27, 12,500.00",
                "62/2026/10/27 12:30:45",
                "尾号 8802、1234、5566、7788",
                "微信订单 4200001234202610271234567890",
                "支付宝 2026102722001156781234567890",
                "621700******8802",
                "6217 00** **** 8802",
                "尾号8802",
                "1234567890123456"
            })
    void other_numbers_pass(String text) {
        assertThat(CardNumbers.foundIn(text)).as(text).isFalse();
    }

    @Test
    void nothing_to_read_passes() {
        assertThat(CardNumbers.refuse("narrative", null)).isNull();
        assertThat(CardNumbers.refuse("narrative", "POS提示失败")).isEqualTo("POS提示失败");
    }

    @Test
    void a_refusal_names_the_field_and_never_the_number() {
        assertThatThrownBy(() -> CardNumbers.refuse("narrative", "卡号6250941006528599"))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> {
                    assertThat(refusal.rule()).isEqualTo(Rule.CARD_NUMBER_REFUSED);
                    assertThat(refusal.field()).isEqualTo("narrative");
                    assertThat(refusal.getMessage()).doesNotContain("8599");
                    assertThat(refusal.facts()).isEmpty();
                });
    }

    @Test
    void thousands_of_random_numbers_are_found_wherever_they_stand() throws CheckDigitException {
        var random = new Random(SEED);
        var around = List.of("%s", "卡号%s被扣", "2026-10-27 %s 125.00", "138 0013 8000 %s", "%s 000123", "n%sn");
        for (int i = 0; i < 5_000; i++) {
            var number = random.nextBoolean() ? random(random, "62") : random(random, "4");
            var written = random.nextBoolean() ? number : grouped(number, random.nextBoolean() ? " " : "-");
            assertFound(around.get(random.nextInt(around.size())).formatted(written));
        }
    }

    private static void assertFound(String text) {
        assertThat(CardNumbers.foundIn(text)).as(text).isTrue();
    }

    private static String random(Random random, String start) throws CheckDigitException {
        var digits = new StringBuilder(start);
        while (digits.length() < 15) {
            digits.append(random.nextInt(10));
        }
        return digits + LuhnCheckDigit.LUHN_CHECK_DIGIT.calculate(digits.toString());
    }

    private static String grouped(String number, String separator) {
        return number.replaceAll("(\\d{4})(?=\\d)", "$1" + separator);
    }

    @Test
    void ids_are_not_taken_for_cards_by_chance() {
        var random = new Random(20261122);
        for (int i = 0; i < 100_000; i++) {
            var id = new UUID(random.nextLong(), random.nextLong()).toString();
            assertThat(CardNumbers.foundIn("order-" + id)).as(id).isFalse();
        }
    }

    @Test
    void an_id_that_is_a_card_number_is_refused() {
        assertThatThrownBy(() -> CardNumbers.refuse("ref", "order-4111111111111111"))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void what_is_shown_again_keeps_the_last_four() {
        for (var typed : List.of("4111/1111/1111/1111", "4111 1111 x 1111 1111", "٤١١١١١١١١١١١١١١١")) {
            assertThat(CardNumbers.masked("卡 " + typed)).isEqualTo("卡 ****1111");
        }
    }

    @Test
    void a_reference_number_beside_a_trace_number_is_no_card() {
        assertThat(CardNumbers.foundIn("627409372716 255330")).isFalse();
    }
}
