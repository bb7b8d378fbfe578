package io.redress.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.cases.answer.Verdict;

/** What tests say about an answer. */
final class Answers {
    private Answers() {}

    static void proves(Finding finding, long fen, Direction direction) {
        is(finding, Verdict.PROVEN);
        assertThat(finding.provenFen()).as(finding.reasons().toString()).isEqualTo(fen);
        assertThat(finding.direction()).isEqualTo(direction);
    }

    static void is(Finding finding, Verdict verdict) {
        assertThat(finding.verdict()).as(finding.reasons().toString()).isEqualTo(verdict);
    }

    static void is(Finding finding, Verdict verdict, ReasonCode because) {
        is(finding, verdict);
        assertThat(finding.reasons()).extracting(Reason::code).contains(because);
    }
}
