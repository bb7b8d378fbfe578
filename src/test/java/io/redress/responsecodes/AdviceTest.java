package io.redress.responsecodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AdviceTest {
    /** Every code that can be written down, asked with every answer about the notice. */
    static Stream<Object[]> everything() {
        return Arrays.stream(MoneyTaken.values()).flatMap(money -> Arrays.stream(SwipeAgain.values())
                .filter(again -> again.fits(money))
                .flatMap(again -> Arrays.stream(Debited.values())
                        .map(debited -> new Object[] {Codes.facts(money, again), debited})));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void nobody_is_told_to_swipe_again_while_money_may_have_been_taken(CodeFacts code, Debited debited) {
        var advice = Advice.of(code, debited);
        if (advice.again().permits()) {
            assertThat(advice.money()).isEqualTo(MoneyTaken.NO);
            assertThat(debited).isNotEqualTo(Debited.YES);
        }
    }

    @ParameterizedTest
    @MethodSource("everything")
    void money_that_was_not_taken_does_not_come_back(CodeFacts code, Debited debited) {
        var advice = Advice.of(code, debited);
        assertThat(advice.returnsWithin() == null).isEqualTo(advice.money() == MoneyTaken.NO);
    }

    @Test
    void a_refusal_with_a_notice_is_a_contradiction_that_only_the_records_settle() {
        var advice = Advice.of(Codes.facts(MoneyTaken.NO, SwipeAgain.OTHER_CARD), Debited.YES);
        assertThat(advice).isEqualTo(new Advice(MoneyTaken.UNKNOWN, SwipeAgain.NOT_YET, 3));
        assertThat(advice.mayBeDisputed()).isTrue();
    }

    @Test
    void an_unclear_attempt_with_a_notice_took_money() {
        var advice = Advice.of(Codes.facts(MoneyTaken.UNKNOWN, SwipeAgain.NOT_YET), Debited.YES);
        assertThat(advice).isEqualTo(new Advice(MoneyTaken.YES, SwipeAgain.NOT_YET, 3));
    }

    @Test
    void no_notice_does_not_prove_that_no_money_was_taken() {
        var advice = Advice.of(Codes.facts(MoneyTaken.UNKNOWN, SwipeAgain.NOT_YET), Debited.NO);
        assertThat(advice.money()).isEqualTo(MoneyTaken.UNKNOWN);
        assertThat(advice.again()).isEqualTo(SwipeAgain.NOT_YET);
    }

    @Test
    void a_payment_that_went_through_is_no_reason_for_a_dispute() {
        var advice = Advice.of(Codes.facts(MoneyTaken.YES, SwipeAgain.NOT_NEEDED), Debited.YES);
        assertThat(advice.money()).isEqualTo(MoneyTaken.YES);
        assertThat(advice.mayBeDisputed()).isFalse();
    }
}
