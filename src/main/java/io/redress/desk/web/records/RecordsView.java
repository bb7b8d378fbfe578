package io.redress.desk.web.records;

import io.redress.proof.Finding;
import io.redress.resolution.NewProposal;
import io.redress.resolution.Proposal;
import java.time.Instant;
import java.util.List;

/**
 * What the records say of a case.
 *
 * @param answered null before they were asked
 * @param draft the proposal that they suggest, as it may be made now; null where there is none
 * @param asks whether the reader may ask them again, and say which payment is meant
 */
public record RecordsView(Answered answered, NewProposal draft, boolean asks) {
    /**
     * @param owed whether it is certain who is owed what, be it nothing
     * @param reasons as sentences
     * @param evidence the papers that would settle it, in words; empty where there are none
     * @param journalUntil and settledUntil: days until which records were in, in words
     * @param awaited the days whose files would make the answer better, in words; empty where there are none
     */
    public record Answered(
            Finding finding,
            boolean owed,
            List<String> reasons,
            List<RecordLine> lines,
            String evidence,
            String journalUntil,
            String settledUntil,
            String awaited,
            Instant provedAt) {}

    /** Whether a proposal asks for something else than the records suggest. */
    public boolean differs(Proposal made) {
        return draft != null
                && (made.outcome() != draft.outcome()
                        || made.remedy() != draft.remedy()
                        || made.amountFen() != draft.amountFen());
    }
}
