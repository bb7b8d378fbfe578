package io.redress.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.proof.detect.Proofs;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every claim of the sample month gets the answer that a reconciler gave it. */
class SampleMonthTest {
    private static final Rules RULES = Rules.defaults(SampleMonth.ZONE);
    private static final Surroundings MONTH = SampleMonth.surroundings();

    static List<SampleMonth.Labelled> claims() {
        return SampleMonth.labelled();
    }

    @Test
    void the_whole_month_is_there() {
        assertThat(claims()).hasSize(81);
        assertThat(MONTH.journal()).hasSize(3928);
        assertThat(MONTH.coverage().settlementDays()).hasSize(39);
    }

    @ParameterizedTest
    @MethodSource("claims")
    void the_records_answer_as_the_label_does(SampleMonth.Labelled labelled) {
        var finding = Proofs.answer(labelled.question(), MONTH, RULES);
        assertThat(finding.verdict()).as(finding.reasons().toString()).isEqualTo(labelled.verdict());
        assertThat(finding.provenFen()).as(finding.reasons().toString()).isEqualTo(labelled.provenFen());
        assertThat(finding.reasons()).isNotEmpty();
        assertThat(finding.supportedClaim()).isNull();
    }

    @Test
    void the_order_of_the_rows_changes_no_answer() {
        var journal = new ArrayList<>(MONTH.journal());
        var settlement = new ArrayList<>(MONTH.settlement());
        Collections.shuffle(journal, new Random(7));
        Collections.shuffle(settlement, new Random(8));
        var shuffled = new Surroundings(journal, settlement, MONTH.coverage());
        assertThat(claims()).allSatisfy(labelled -> assertThat(Proofs.answer(labelled.question(), shuffled, RULES))
                .isEqualTo(Proofs.answer(labelled.question(), MONTH, RULES)));
    }
}
