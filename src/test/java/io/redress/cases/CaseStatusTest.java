package io.redress.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pair of statuses and every action in every status, allowed and refused, against tables written by hand. */
class CaseStatusTest {
    /** From the row to the column. */
    private static final Table MOVES = Table.of("""
            from\\to            FILED PROVING AWAITING_MERCHANT IN_REVIEW AWAITING_BANK AWAITING_APPROVAL RESOLVED REOPENED CLOSED WITHDRAWN
            FILED              -     yes     yes               yes       -             -                 -        -        -      yes
            PROVING            -     -       yes               yes       yes           yes               yes      -        -      yes
            AWAITING_MERCHANT  -     -       yes               yes       yes           yes               yes      -        -      yes
            IN_REVIEW          -     -       yes               -         yes           yes               yes      -        -      yes
            AWAITING_BANK      -     -       -                 yes       -             -                 -        -        -      yes
            AWAITING_APPROVAL  -     -       -                 yes       -             -                 yes      -        -      yes
            RESOLVED           -     -       -                 -         -             -                 -        yes      yes    -
            REOPENED           -     -       yes               -         yes           yes               yes      -        -      yes
            CLOSED             -     -       -                 -         -             -                 -        -        -      -
            WITHDRAWN          -     -       -                 -         -             -                 -        -        -      -
            """);

    /** The action of the row in the status of the column. */
    private static final Table ACTIONS = Table.of("""
            action\\status      FILED PROVING AWAITING_MERCHANT IN_REVIEW AWAITING_BANK AWAITING_APPROVAL RESOLVED REOPENED CLOSED WITHDRAWN
            ASSIGN             yes   yes     yes               yes       yes           yes               -        yes      -      -
            PROVE              yes   yes     yes               yes       yes           yes               -        yes      -      -
            ASK_FOR_EVIDENCE   -     yes     yes               yes       -             -                 -        yes      -      -
            GIVE_EVIDENCE      yes   yes     yes               yes       yes           yes               -        yes      -      -
            ASK_BANK           -     yes     yes               yes       -             -                 -        yes      -      -
            RECORD_BANK_REPLY  -     -       -                 -         yes           -                 -        -        -      -
            PROPOSE            -     yes     yes               yes       -             -                 -        yes      -      -
            DECIDE             -     -       -                 -         -             yes               -        -        -      -
            WITHDRAW           yes   yes     yes               yes       yes           yes               -        yes      -      -
            ACCEPT             -     -       -                 -         -             -                 yes      -        -      -
            REOPEN             -     -       -                 -         -             -                 yes      -        -      -
            """);

    @ParameterizedTest
    @MethodSource("pairs")
    void a_case_goes_where_the_table_says_and_nowhere_else(CaseStatus from, CaseStatus to) {
        var one = CaseAt.status(from);
        if (MOVES.says(from, to)) {
            one.become(to);
            assertThat(one.status()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> one.become(to))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("cannot go from " + from + " to " + to);
            assertThat(one.status()).isEqualTo(from);
        }
    }

    @ParameterizedTest
    @MethodSource("actions")
    void an_action_is_refused_where_the_status_does_not_allow_it(CaseAction action, CaseStatus status) {
        var one = CaseAt.status(status);
        if (ACTIONS.says(action, status)) {
            one.require(action);
        } else {
            assertThatThrownBy(() -> one.require(action)).isInstanceOfSatisfying(RuleViolation.class, refusal -> {
                assertThat(refusal.rule()).isEqualTo(Rule.STATUS_DOES_NOT_ALLOW);
                assertThat(refusal.fact("status")).isEqualTo(status.name());
                assertThat(refusal.fact("action")).isEqualTo(action.name());
                assertThat(refusal.fact("allowed")).isEqualTo(allowedIn(status));
            });
        }
    }

    @Test
    void the_tables_speak_of_every_status_and_every_action() {
        assertThat(MOVES.rows()).isEqualTo(names(CaseStatus.values()));
        assertThat(MOVES.columns()).isEqualTo(names(CaseStatus.values()));
        assertThat(ACTIONS.rows()).isEqualTo(names(CaseAction.values()));
        assertThat(ACTIONS.columns()).isEqualTo(names(CaseStatus.values()));
    }

    @Test
    void a_version_that_is_no_longer_the_row_s_is_refused() {
        var one = CaseAt.status(CaseStatus.IN_REVIEW);
        one.requireVersion(null);
        one.requireVersion(one.version());
        assertThatThrownBy(() -> one.requireVersion(one.version() + 1)).hasMessageContaining("CHANGED_MEANWHILE");
    }

    static Stream<Arguments> pairs() {
        return Arrays.stream(CaseStatus.values())
                .flatMap(from -> Arrays.stream(CaseStatus.values()).map(to -> Arguments.of(from, to)));
    }

    static Stream<Arguments> actions() {
        return Arrays.stream(CaseAction.values())
                .flatMap(action -> Arrays.stream(CaseStatus.values()).map(status -> Arguments.of(action, status)));
    }

    private static String allowedIn(CaseStatus status) {
        return String.join(
                ",",
                ACTIONS.rows().stream()
                        .filter(action -> ACTIONS.says(CaseAction.valueOf(action), status))
                        .toList());
    }

    private static java.util.List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
