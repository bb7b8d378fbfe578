package io.redress.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.cases.answer.Verdict;
import io.redress.proof.detect.Proofs;
import io.redress.proof.story.Message;
import io.redress.proof.sweep.Suspicion;
import io.redress.proof.sweep.Sweep;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the nightly sweep finds in the sample month, of which it is told no claim. */
class SweepTest {
    private static final Rules RULES = Rules.defaults(SampleMonth.ZONE);
    private static final Surroundings MONTH = SampleMonth.surroundings();
    private static final List<Suspicion> SUSPICIONS = Sweep.over(MONTH, RULES);

    @Test
    void it_finds_every_fault_that_a_label_calls_proven() {
        assertThat(SampleMonth.labelled())
                .filteredOn(labelled -> labelled.verdict() == Verdict.PROVEN)
                .hasSize(36)
                .allSatisfy(labelled -> assertThat(SUSPICIONS)
                        .filteredOn(suspicion -> suspicion.question().claim()
                                == labelled.question().claim())
                        .filteredOn(suspicion -> suspicion.finding().provenFen() == labelled.provenFen())
                        .as(labelled.toString())
                        .anyMatch(suspicion -> touches(suspicion, labelled)));
    }

    @Test
    void it_proposes_nothing_else() {
        assertThat(SUSPICIONS).hasSize(36).allSatisfy(suspicion -> assertThat(SampleMonth.labelled())
                .anyMatch(labelled -> labelled.verdict() == Verdict.PROVEN && touches(suspicion, labelled)));
    }

    @Test
    void a_proposal_is_what_the_claim_would_get() {
        assertThat(SUSPICIONS).allSatisfy(suspicion -> assertThat(Proofs.answer(suspicion.question(), MONTH, RULES))
                .isEqualTo(suspicion.finding()));
    }

    private static boolean touches(Suspicion suspicion, SampleMonth.Labelled labelled) {
        var rows = suspicion.finding().rows().stream()
                .filter(row -> row.journal() != null)
                .map(row -> row.journal().rrn());
        return rows.anyMatch(labelled.rrns()::contains)
                || suspicion.sales().stream().map(Message::rrn).anyMatch(labelled.rrns()::contains);
    }
}
