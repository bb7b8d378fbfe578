package io.redress.desk.web.queue;

import io.redress.bankcontact.BankEnquiry;
import io.redress.cases.DisputeCase;
import io.redress.desk.web.words.ClockFace;
import io.redress.resolution.Proposal;
import java.util.List;

/**
 * What a lead must look at.
 *
 * @param first and next: where this page of the proposals stands in the list
 */
public record ApprovalsView(List<Waiting> waiting, boolean first, String next, List<Overdue> overdue) {
    /**
     * A proposal that waits for a second person.
     *
     * @param support what speaks for it, in words
     * @param differs whether it asks for something else than the records suggest
     * @param own whether the reader made it
     */
    public record Waiting(
            DisputeCase about,
            ClockFace clock,
            String merchant,
            Proposal made,
            String maker,
            String support,
            boolean differs,
            boolean own) {}

    /** A bank that has not replied in time. */
    public record Overdue(DisputeCase about, BankEnquiry asked, String bank) {}
}
