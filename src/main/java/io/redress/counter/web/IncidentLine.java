package io.redress.counter.web;

/**
 * A known standstill in the reader's language.
 *
 * @param kind the word for it
 * @param bank its name, or that all are touched
 * @param period when, with the zone
 */
public record IncidentLine(String kind, String bank, String period, String text) {}
