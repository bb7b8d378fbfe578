package io.redress.cases.timeline;

import io.redress.identity.Actor;

/** An entry was added to a case's timeline by somebody; observed in the same transaction. */
public record Happened(TimelineEntry entry, Actor by) {}
