package io.redress.worklist;

import io.redress.cases.DisputeCase;

/**
 * A case that waits for somebody.
 *
 * @param remainingMinutes working minutes until the nearest due instant, negative when it is over, null where no clock
 *     runs
 */
public record WorkItem(DisputeCase about, Step step, Long remainingMinutes) {}
