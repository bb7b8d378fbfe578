package io.redress.disputes.web.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.cases.CaseStatus;
import io.redress.disputes.web.casefile.Progress.State;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProgressTest {
    @ParameterizedTest
    @EnumSource(CaseStatus.class)
    void a_case_stands_on_one_step_until_it_is_over(CaseStatus status) {
        var over = status == CaseStatus.CLOSED || status == CaseStatus.WITHDRAWN;
        assertThat(Progress.of(status, true)).hasSize(5);
        assertThat(Progress.of(status, true).stream().filter(step -> step.state() == State.HERE))
                .hasSize(over ? 0 : 1);
    }

    @Test
    void papers_and_banks_are_a_step_only_where_somebody_was_asked() {
        assertThat(states(CaseStatus.FILED, false)).isEqualTo("HERE NEXT LATER LATER LATER");
        assertThat(states(CaseStatus.PROVING, false)).isEqualTo("DONE HERE NEXT LATER LATER");
        assertThat(states(CaseStatus.AWAITING_MERCHANT, true)).isEqualTo("DONE DONE HERE NEXT LATER");
        assertThat(states(CaseStatus.AWAITING_BANK, true)).isEqualTo("DONE DONE HERE NEXT LATER");
        assertThat(states(CaseStatus.IN_REVIEW, false)).isEqualTo("DONE DONE SKIPPED HERE NEXT");
        assertThat(states(CaseStatus.RESOLVED, true)).isEqualTo("DONE DONE DONE DONE HERE");
        assertThat(states(CaseStatus.CLOSED, true)).isEqualTo("DONE DONE DONE DONE DONE");
        assertThat(states(CaseStatus.WITHDRAWN, true)).isEqualTo("DONE SKIPPED SKIPPED SKIPPED DONE");
    }

    private static String states(CaseStatus status, boolean askedOutside) {
        return Progress.of(status, askedOutside).stream()
                .map(step -> step.state().name())
                .collect(Collectors.joining(" "));
    }
}
