package io.redress.workflow;

/** The messages that the process files wait for. */
public final class CaseMessages {
    public static final String BANK_REPLIED = "bank-replied";
    public static final String CASE_WITHDRAWN = "case-withdrawn";
    public static final String CASE_REOPENED = "case-reopened";
    public static final String OUTCOME_ACCEPTED = "outcome-accepted";

    private CaseMessages() {}
}
