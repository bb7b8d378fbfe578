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
    void papers_are_a_step_only_where_they_were_asked_for() {
        assertThat(states(CaseStatus.IN_REVIEW, false)).isEqualTo("DONE SKIPPED HERE AHEAD AHEAD");
        assertThat(states(CaseStatus.AWAITING_MERCHANT, true)).isEqualTo("DONE HERE AHEAD AHEAD AHEAD");
        assertThat(states(CaseStatus.RESOLVED, true)).isEqualTo("DONE DONE DONE HERE AHEAD");
        assertThat(states(CaseStatus.CLOSED, true)).isEqualTo("DONE DONE DONE DONE DONE");
        assertThat(states(CaseStatus.WITHDRAWN, true)).isEqualTo("DONE SKIPPED SKIPPED SKIPPED DONE");
    }

    private static String states(CaseStatus status, boolean papersAsked) {
        return Progress.of(status, papersAsked).stream()
                .map(step -> step.state().name())
                .collect(Collectors.joining(" "));
    }
}
