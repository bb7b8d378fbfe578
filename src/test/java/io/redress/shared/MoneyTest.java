package io.redress.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12.5|1250",
                "12.50|1250",
                "0.01|1",
                "0|0",
                "¥1,234.56|123456",
                "￥88|8800",
                "1，234.5|123450",
                "1,234,567|123456700",
                " 19.99 |1999",
                "1234567890.99|123456789099"
            })
    void what_a_person_types_is_read_to_the_fen(String typed, long fen) {
        assertThat(Money.ofYuan("amount", typed).fen()).isEqualTo(fen);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "twelve",
                "-1",
                "1.234",
                ".5",
                "1.",
                "1e3",
                "12345678901",
                "$5",
                "1 2",
                "1,25",
                "125,50",
                "77，00",
                "12,5.5",
                "1,2345"
            })
    void what_is_no_amount_is_refused_with_an_example(String typed) {
        assertThatThrownBy(() -> Money.ofYuan("amount", typed)).isInstanceOfSatisfying(RuleViolation.class, refusal -> {
            assertThat(refusal.rule()).isEqualTo(Rule.MALFORMED);
            assertThat(refusal.field()).isEqualTo("amount");
            assertThat(refusal.fact("expected")).isEqualTo("1234.56");
        });
    }

    @Test
    void an_amount_is_said_in_the_reader_s_language() {
        assertThat(new Money(123_456).in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("¥1,234.56");
        assertThat(new Money(123_456).in(Locale.ENGLISH)).isEqualTo("¥1,234.56");
        assertThat(new Money(5).in(Locale.ENGLISH)).isEqualTo("¥0.05");
    }

    @Test
    void an_amount_in_a_field_comes_back_as_the_same_amount() {
        assertThat(new Money(1_250).yuan()).isEqualTo(new BigDecimal("12.50"));
        var random = new Random(20_261_122);
        for (int i = 0; i < 10_000; i++) {
            var money = new Money(random.nextLong(100_000_000_000L));
            assertThat(Money.ofYuan("amount", money.yuan().toPlainString())).isEqualTo(money);
            assertThat(Money.ofYuan("amount", money.in(Locale.CHINA))).isEqualTo(money);
        }
    }
}
