package io.redress.cases;

/**
 * What a case tells its process, in the transaction of the use case that tells it: the process moves on and commits
 * with the case, or neither does. A process that waits for something else is a defect and fails the transaction.
 */
public interface CaseProcess {
    /** A claim was filed: routes the case to its first station. */
    void filed(DisputeCase filed);

    /** Files came that the case waited for: the records are asked again, and the case goes on by their answer. */
    void recordsArrived(DisputeCase waiting);

    /** Papers were asked of the merchant, in place of what the process waited for. */
    void evidenceAsked(DisputeCase asked);

    /** All papers that were asked for are there. */
    void evidenceComplete(DisputeCase complete);

    /** A bank was asked, in place of what the process waited for. */
    void bankAsked(DisputeCase asked);

    void bankReplied(DisputeCase replied);

    /**
     * A decision was proposed; the process finds out whether a second person must look at it.
     *
     * @param inAllFen what the case gives back with it, over all its decisions; 0 where this one moves no money
     * @param ownClaim whether the maker filed the claim too
     */
    void proposed(DisputeCase proposed, Outcome outcome, Remedy remedy, long inAllFen, boolean ownClaim);

    void approved(DisputeCase approved);

    /** The checker sent the proposal back to review. */
    void returned(DisputeCase returned);

    void withdrawn(DisputeCase withdrawn);

    void reopened(DisputeCase reopened);

    /** The merchant is content with the decision: nobody waits for the end of the appeal window. */
    void accepted(DisputeCase accepted);
}
