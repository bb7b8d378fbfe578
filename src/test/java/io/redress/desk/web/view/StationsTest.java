package io.redress.desk.web.view;

import static io.redress.cases.CaseStatus.AWAITING_APPROVAL;
import static io.redress.cases.CaseStatus.AWAITING_BANK;
import static io.redress.cases.CaseStatus.AWAITING_MERCHANT;
import static io.redress.cases.CaseStatus.CLOSED;
import static io.redress.cases.CaseStatus.FILED;
import static io.redress.cases.CaseStatus.IN_REVIEW;
import static io.redress.cases.CaseStatus.PROVING;
import static io.redress.cases.CaseStatus.RESOLVED;
import static io.redress.cases.CaseStatus.WITHDRAWN;
import static io.redress.desk.web.view.StationLine.Progress.DONE;
import static io.redress.desk.web.view.StationLine.Progress.NEXT;
import static io.redress.desk.web.view.StationLine.Progress.NOW;
import static io.redress.desk.web.view.StationLine.Progress.SKIPPED;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.cases.timeline.CaseEvent;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StationsTest {
    @Test
    void a_case_at_a_bank_was_reviewed_and_may_still_need_approval() {
        assertThat(Stations.of(AWAITING_BANK, EnumSet.of(CaseEvent.REVIEW_OPENED, CaseEvent.BANK_ASKED)))
                .containsExactly(
                        new StationLine(FILED, DONE),
                        new StationLine(PROVING, SKIPPED),
                        new StationLine(AWAITING_MERCHANT, SKIPPED),
                        new StationLine(IN_REVIEW, DONE),
                        new StationLine(AWAITING_BANK, NOW),
                        new StationLine(AWAITING_APPROVAL, SKIPPED),
                        new StationLine(RESOLVED, NEXT),
                        new StationLine(CLOSED, NEXT));
    }

    @Test
    void a_case_that_waits_for_records_stands_there() {
        assertThat(Stations.of(PROVING, EnumSet.of(CaseEvent.PROVED)))
                .startsWith(new StationLine(FILED, DONE), new StationLine(PROVING, NOW))
                .contains(new StationLine(IN_REVIEW, NEXT));
        assertThat(Stations.of(IN_REVIEW, EnumSet.of(CaseEvent.PROVED))).contains(new StationLine(PROVING, DONE));
    }

    @Test
    void a_closed_case_has_nothing_left_to_come() {
        assertThat(Stations.of(CLOSED, EnumSet.of(CaseEvent.REVIEW_OPENED)))
                .extracting(StationLine::progress)
                .doesNotContain(NOW, NEXT)
                .endsWith(DONE, DONE);
    }

    @Test
    void a_withdrawn_case_ends_there() {
        assertThat(Stations.of(WITHDRAWN, Set.of()))
                .endsWith(new StationLine(WITHDRAWN, DONE))
                .doesNotContain(new StationLine(RESOLVED, NEXT));
    }
}
