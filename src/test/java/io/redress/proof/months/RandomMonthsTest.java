package io.redress.proof.months;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.proof.Rules;
import io.redress.proof.detect.Proofs;
import java.time.ZoneId;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The detectors against months whose truth is known: thousands of claims, each failing one with its seed. */
class RandomMonthsTest {
    private static final Rules RULES = Rules.defaults(ZoneId.of("Asia/Shanghai"));

    @Test
    void every_claim_of_a_thousand_months_gets_the_answer_of_the_oracle() {
        assertThat(Examination.wrongAnswers(
                        (question, surroundings) -> {
                            var finding = Proofs.answer(question, surroundings, RULES);
                            return new Answer(finding.verdict(), finding.provenFen());
                        },
                        LongStream.range(0, 1_000)))
                .isEmpty();
    }
}
