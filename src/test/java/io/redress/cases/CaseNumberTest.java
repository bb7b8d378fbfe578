package io.redress.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.Year;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CaseNumberTest {
    private static final long SEED = 20_261_122;

    @Test
    void a_number_is_year_sequence_and_check_digit() {
        assertThat(CaseNumber.of(Year.of(2026), 123)).isEqualTo("D26-0000123-3");
        assertThat(CaseNumber.isValid("D26-0000123-3")).isTrue();
    }

    @Test
    void ten_million_cases_a_year_do_not_end_the_numbers() {
        var number = CaseNumber.of(Year.of(2026), 12_345_678);
        assertThat(number).startsWith("D26-12345678-");
        assertThat(CaseNumber.isValid(number)).isTrue();
    }

    @Test
    void every_single_wrong_digit_is_noticed() {
        var random = new Random(SEED);
        for (int i = 0; i < 1_000; i++) {
            var number = randomNumber(random);
            for (int at = 0; at < number.length(); at++) {
                for (char other = '0'; other <= '9'; other++) {
                    if (Character.isDigit(number.charAt(at)) && number.charAt(at) != other) {
                        var mistyped = number.substring(0, at) + other + number.substring(at + 1);
                        assertThat(CaseNumber.isValid(mistyped))
                                .as("%s for %s", mistyped, number)
                                .isFalse();
                    }
                }
            }
        }
    }

    @Test
    void every_swap_of_two_neighbours_is_noticed() {
        var random = new Random(SEED);
        for (int i = 0; i < 5_000; i++) {
            var number = randomNumber(random);
            for (int at = 1; at + 1 < number.length(); at++) {
                var swapped = swap(number, at);
                if (!swapped.equals(number)) {
                    assertThat(CaseNumber.isValid(swapped))
                            .as("%s for %s", swapped, number)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void what_is_no_case_number_is_none() {
        for (var other : new String[] {
            null,
            "",
            "D26",
            "d26-0000123-3",
            "D26-0000123",
            "D26 0000123 3",
            "D2026-0000123-3",
            "D26-123-3",
            " D26-0000123-3"
        }) {
            assertThat(CaseNumber.isValid(other)).as(other).isFalse();
        }
    }

    @Test
    void the_year_is_that_of_the_zone() {
        assertThat(CaseAt.filed(Instant.parse("2026-12-31T15:59:59Z")).number()).startsWith("D26-");
        assertThat(CaseAt.filed(Instant.parse("2026-12-31T16:00:00Z")).number()).startsWith("D27-");
    }

    @Test
    void a_number_is_the_same_on_every_machine() {
        var usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(CaseNumber.of(Year.of(2026), 123)).isEqualTo("D26-0000123-3");
        } finally {
            Locale.setDefault(usual);
        }
    }

    private static String randomNumber(Random random) {
        return CaseNumber.of(Year.of(2020 + random.nextInt(80)), 1 + random.nextInt(9_999_999));
    }

    private static String swap(String number, int at) {
        var letters = number.toCharArray();
        letters[at] = number.charAt(at + 1);
        letters[at + 1] = number.charAt(at);
        return new String(letters);
    }
}
