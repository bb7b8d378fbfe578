package io.redress.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.cases.answer.Verdict;
import io.redress.proof.detect.Proofs;
import io.redress.transactions.TransactionType;
import io.redress.web.Words;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RowPairTest {
    @Test
    void no_row_of_an_answer_is_lost_or_shown_twice() {
        var around = SampleMonth.surroundings();
        var rules = Rules.defaults(SampleMonth.ZONE);
        for (var labelled : SampleMonth.labelled()) {
            var rows = Proofs.answer(labelled.question(), around, rules).rows();
            var shown = RowPair.of(rows).stream()
                    .flatMap(
                            pair -> Stream.of(pair.journal(), pair.settlement()).filter(Objects::nonNull))
                    .toList();
            assertThat(shown).as(labelled.toString()).containsExactlyElementsOf(rows);
        }
    }

    @Test
    void both_sides_of_a_pair_are_one_message() {
        var around = SampleMonth.surroundings();
        var rules = Rules.defaults(SampleMonth.ZONE);
        var pairs = SampleMonth.labelled().stream()
                .flatMap(labelled -> RowPair.of(
                        Proofs.answer(labelled.question(), around, rules).rows())
                        .stream())
                .filter(pair -> pair.journal() != null && pair.settlement() != null)
                .toList();
        assertThat(pairs).hasSizeGreaterThan(40).allSatisfy(pair -> {
            assertThat(pair.journal().journal().txnType())
                    .isEqualTo(pair.settlement().settlement().txnType());
            assertThat(pair.journal().journal().tid())
                    .isEqualTo(pair.settlement().settlement().tid());
        });
    }

    @Test
    void what_a_row_tells_has_a_word_in_both_languages() {
        Stream.of(RowRole.values(), Direction.values(), TransactionType.values(), Verdict.values())
                .flatMap(Arrays::stream)
                .forEach(one -> {
                    assertThat(Words.of((Enum<?>) one, Locale.CHINESE)).containsPattern("\\p{IsHan}");
                    assertThat(Words.of((Enum<?>) one, Locale.ENGLISH)).doesNotContainPattern("\\p{IsHan}");
                });
    }
}
