package io.redress.worklist.api;

import io.redress.cases.CaseStatus;
import io.redress.cases.Claim;
import io.redress.cases.Priority;
import io.redress.worklist.Step;
import io.redress.worklist.WorkItem;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A case that waits for the caller's role.
 *
 * @param step what is to be done
 * @param priority for staff only
 * @param dueAt the nearest due instant; null where no clock runs
 * @param remainingMinutes working minutes until then, negative when it is over
 * @param assignee who works on it; for staff only
 * @param overdue whether the due instant is over
 */
@Schema(
        name = "WorkItem",
        requiredProperties = {"number", "step", "status", "claim", "overdue"})
public record WorkItemView(
        String number,
        Step step,
        CaseStatus status,
        Claim claim,
        Priority priority,
        Instant dueAt,
        Long remainingMinutes,
        String assignee,
        boolean overdue) {
    static WorkItemView of(WorkItem item, boolean forStaff, Instant now) {
        var about = item.about();
        return new WorkItemView(
                about.number(),
                item.step(),
                about.status(),
                about.claim(),
                forStaff ? about.priority() : null,
                about.dueAt(),
                item.remainingMinutes(),
                forStaff ? about.assignee() : null,
                about.dueAt() != null && about.dueAt().isBefore(now));
    }
}
