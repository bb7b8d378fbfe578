package io.redress.disputes.web.casefile;

import io.redress.cases.CaseStatus;
import java.util.ArrayList;
import java.util.List;

/** The five plain steps of a case, and where it stands on them. */
final class Progress {
    /** The steps in the order in which a merchant lives through them. */
    enum Stage {
        FILED,
        CHECKING,
        /** Papers of the merchant or a bank's answer; only some cases need either. */
        OUTSIDE,
        DECISION,
        CLOSED
    }

    /** How one step stands. */
    enum State {
        DONE,
        HERE,
        NEXT,
        LATER,
        SKIPPED
    }

    record Step(Stage stage, State state) {}

    private Progress() {}

    /** @param askedOutside whether papers were ever asked for, or a bank; else that step is skipped once it is passed */
    static List<Step> of(CaseStatus status, boolean askedOutside) {
        var here = stage(status);
        var steps = new ArrayList<Step>();
        for (var stage : Stage.values()) {
            steps.add(new Step(stage, state(stage, here, status, askedOutside)));
        }
        return steps;
    }

    private static State state(Stage stage, Stage here, CaseStatus status, boolean askedOutside) {
        if (stage == here) {
            return status == CaseStatus.CLOSED || status == CaseStatus.WITHDRAWN ? State.DONE : State.HERE;
        }
        if (stage.compareTo(here) > 0) {
            return stage.ordinal() == here.ordinal() + 1 ? State.NEXT : State.LATER;
        }
        var wentBy = status == CaseStatus.WITHDRAWN && stage != Stage.FILED;
        var notNeeded = stage == Stage.OUTSIDE && !askedOutside;
        return wentBy || notNeeded ? State.SKIPPED : State.DONE;
    }

    private static Stage stage(CaseStatus status) {
        return switch (status) {
            case FILED -> Stage.FILED;
            case PROVING -> Stage.CHECKING;
            case AWAITING_MERCHANT, AWAITING_BANK -> Stage.OUTSIDE;
            case IN_REVIEW, AWAITING_APPROVAL, REOPENED -> Stage.DECISION;
            case RESOLVED, CLOSED, WITHDRAWN -> Stage.CLOSED;
        };
    }
}
