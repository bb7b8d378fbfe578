package io.redress.cases.timeline;

/** An entry was added to a case's timeline; observed in the same transaction. */
public record Happened(TimelineEntry entry) {}
