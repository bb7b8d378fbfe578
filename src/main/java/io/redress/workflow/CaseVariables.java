package io.redress.workflow;

/**
 * The variables that process and decision files read. Those that are handed in live until the next wait only, so that
 * the engine keeps no copy of what the case knows.
 */
public final class CaseVariables {
    /** Claim name, read by {@code route-case.dmn}. */
    public static final String CLAIM = "claim";
    /** Whether the records can find the payment by itself, read by {@code route-case.dmn}. */
    public static final String IDENTIFIED = "identified";
    /** {@code REVIEW} or {@code ASK_MERCHANT}, the answer of {@code route-case.dmn}. */
    public static final String ROUTE = "route";
    /** What the desk or the merchant did: {@code REVIEW}, {@code ASK_MERCHANT}, {@code ASK_BANK}, {@code PROPOSE}. */
    public static final String NEXT_STEP = "nextStep";
    /** Remedy name, read by {@code approval.dmn}. */
    public static final String REMEDY = "remedy";
    /** What the case gives back in all with the proposal, in fen, read by {@code approval.dmn}. */
    public static final String AMOUNT_FEN = "amountFen";

    /** Whether the maker of the proposal filed the claim too, read by {@code approval.dmn}. */
    public static final String OWN_CLAIM = "ownClaim";
    /** The answer of {@code approval.dmn}. */
    public static final String APPROVAL_NEEDED = "approvalNeeded";
    /** What the checker said. */
    public static final String APPROVED = "approved";

    private CaseVariables() {}
}
