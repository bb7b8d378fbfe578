package io.redress.disputes.web.casefile;

import io.redress.cases.CaseStatus;
import java.util.ArrayList;
import java.util.List;

/** The five plain steps of a case, and where it stands on them. */
final class Progress {
    /** The steps in the order in which a merchant lives through them. */
    enum Stage {
        FILED,
        PAPERS,
        CHECKING,
        DECISION,
        CLOSED
    }

    /** How one step stands. */
    enum State {
        DONE,
        HERE,
        AHEAD,
        SKIPPED
    }

    record Step(Stage stage, State state) {}

    private Progress() {}

    /** @param papersAsked whether papers were ever asked for; else that step is skipped once it is passed */
    static List<Step> of(CaseStatus status, boolean papersAsked) {
        var here = stage(status);
        var steps = new ArrayList<Step>();
        for (var stage : Stage.values()) {
            steps.add(new Step(stage, state(stage, here, status, papersAsked)));
        }
        return steps;
    }

    private static State state(Stage stage, Stage here, CaseStatus status, boolean papersAsked) {
        if (stage == here) {
            return status == CaseStatus.CLOSED || status == CaseStatus.WITHDRAWN ? State.DONE : State.HERE;
        }
        if (stage.compareTo(here) > 0) {
            return State.AHEAD;
        }
        var wentBy = status == CaseStatus.WITHDRAWN && stage != Stage.FILED;
        var noPapers = stage == Stage.PAPERS && !papersAsked;
        return wentBy || noPapers ? State.SKIPPED : State.DONE;
    }

    private static Stage stage(CaseStatus status) {
        return switch (status) {
            case AWAITING_MERCHANT -> Stage.PAPERS;
            case FILED, PROVING, IN_REVIEW, AWAITING_BANK, REOPENED -> Stage.CHECKING;
            case AWAITING_APPROVAL, RESOLVED -> Stage.DECISION;
            case CLOSED, WITHDRAWN -> Stage.CLOSED;
        };
    }
}
