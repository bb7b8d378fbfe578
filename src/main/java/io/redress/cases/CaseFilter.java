package io.redress.cases;

/** Which cases of a list; null means any. */
public record CaseFilter(CaseStatus status, Claim claim, String mid, String assignee) {}
