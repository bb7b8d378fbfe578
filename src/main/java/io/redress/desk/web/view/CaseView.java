package io.redress.desk.web.view;

import io.redress.cases.DisputeCase;
import io.redress.cases.narration.TimelineLine;
import io.redress.desk.web.records.RecordsView;
import io.redress.web.FormErrors;
import java.util.List;

/**
 * The one page of a case.
 *
 * @param merchant, filer: names
 * @param timeline newest first
 * @param errors of the form that was refused, empty where none was
 */
public record CaseView(
        DisputeCase about,
        String badge,
        String urgency,
        String merchant,
        String filer,
        AssigneeView assignee,
        List<ClockLine> clocks,
        RecordsView records,
        ProofView proof,
        List<StationLine> stations,
        List<TimelineLine> timeline,
        StepView step,
        FormErrors errors) {

    /**
     * Who works on the case.
     *
     * @param sentence says who
     * @param takes whether the reader may take it, over from somebody where {@code over} is true
     * @param others whether it is somebody else's, so that a reader who may act on it only covers for them
     * @param releases whether the reader may put it back
     */
    public record AssigneeView(String sentence, boolean takes, boolean over, boolean others, boolean releases) {}
}
