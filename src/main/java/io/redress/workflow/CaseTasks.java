package io.redress.workflow;

/** The ids of the user tasks in the process files: where a case waits for a person. */
public final class CaseTasks {
    public static final String AWAIT_RECORDS = "await-records";
    public static final String GIVE_EVIDENCE = "give-evidence";
    public static final String REVIEW = "review";
    public static final String APPROVE = "approve";

    private CaseTasks() {}
}
