package io.redress.desk.web.queue;

import io.redress.cases.DisputeCase;
import io.redress.desk.web.words.ClockFace;
import io.redress.worklist.Step;
import java.util.List;

/**
 * The queue as it is shown.
 *
 * @param query the filters as they stand in the address, without a question mark
 * @param filtered whether some filter is set
 * @param typed the case number somebody searched for in vain, empty otherwise
 * @param searchError what was wrong with it, null otherwise
 * @param works whether the reader may take a case
 */
public record QueueView(
        List<Filter> whose,
        List<Filter> steps,
        List<Row> rows,
        String query,
        boolean first,
        String next,
        boolean filtered,
        String typed,
        String searchError,
        boolean works) {

    /** A link that narrows the list; {@code here} where it is the one in force. */
    public record Filter(String path, String label, boolean here) {}

    /**
     * @param assignee the name of who works on it, null for nobody
     * @param badge and urgency: faces of the badges for status and priority
     */
    public record Row(
            DisputeCase about,
            Step step,
            ClockFace clock,
            String merchant,
            String assignee,
            String badge,
            String urgency) {}
}
