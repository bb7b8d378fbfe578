package io.redress.proof.months;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.proof.Verdict;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The plain scenes leave the same rows behind as the faults of a real month that was labelled by hand. */
class PlainScenesTest {
    private static final int TIMES = 60;
    private static final Map<String, Scene> SCENES =
            Scene.ALL.stream().collect(Collectors.toMap(Scene::name, scene -> scene));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "failed, cleared | PROVEN | SALE unanswered, cleared SALE",
                "failed, cleared | PROVEN | SALE 96, cleared SALE",
                "failed, not cleared | REFUTED | SALE 51",
                "failed, not cleared | REFUTED | SALE unanswered",
                "failed, reversed, retried | REFUTED | SALE unanswered, REVERSAL approved, SALE approved, cleared SALE",
                "failed, cleared, all returned | ALREADY_RETURNED | SALE 96, cleared CREDIT_ADJUSTMENT, cleared SALE",
                "failed, file missing | INCONCLUSIVE | SALE unanswered",
                "duplicate | PROVEN | SALE approved, SALE approved, cleared SALE, cleared SALE",
                "duplicate, first unanswered | PROVEN | SALE unanswered, SALE approved, cleared SALE, cleared SALE",
                "two orders | REFUTED | SALE approved, SALE approved, cleared SALE, cleared SALE",
                "no order numbers | INCONCLUSIVE | SALE approved, SALE approved, cleared SALE, cleared SALE",
                "single sale called duplicate | REFUTED | SALE approved, cleared SALE",
                "duplicate, one returned | ALREADY_RETURNED | SALE approved, SALE approved, REFUND approved,"
                        + " cleared REFUND, cleared SALE, cleared SALE",
                "cleared more than approved | PROVEN | SALE approved, cleared SALE",
                "cleared less than approved | PROVEN | SALE approved, cleared SALE",
                "approved and cleared alike | INCONCLUSIVE | SALE approved, cleared SALE",
                "refund never cleared | PROVEN | SALE approved, REFUND approved, cleared SALE",
                "refund cleared late | ALREADY_RETURNED | SALE approved, REFUND approved, cleared REFUND, cleared SALE",
                "refund too young | PENDING | SALE approved, REFUND approved, cleared SALE",
                "no refund at all | INCONCLUSIVE | SALE approved, cleared SALE",
                "refund cleared with less | PROVEN | SALE approved, REFUND approved, cleared REFUND, cleared SALE",
                "two parts add up | ALREADY_RETURNED | SALE approved, REFUND approved, REFUND approved,"
                        + " cleared REFUND, cleared REFUND, cleared SALE",
                "reversal refused, cleared | PROVEN | SALE unanswered, REVERSAL 25, REVERSAL 12, REVERSAL unanswered,"
                        + " cleared SALE",
                "reversal succeeded at last | REFUTED | SALE unanswered, REVERSAL unanswered, REVERSAL approved",
                "unknown RRN | NOT_FOUND | ''"
            })
    void leaves_the_rows_of_a_labelled_fault(String scene, Verdict verdict, String rows) {
        Set<String> shapes = LongStream.range(0, TIMES * 20)
                .mapToObj(seed -> SCENES.get(scene).play(new Town(new Random(seed))))
                .filter(told -> told.asked().verdict() == verdict)
                .map(told -> Shape.of(told.story()))
                .collect(Collectors.toSet());
        assertThat(shapes).contains(rows);
    }
}
