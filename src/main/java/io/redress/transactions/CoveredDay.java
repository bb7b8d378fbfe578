package io.redress.transactions;

import java.time.LocalDate;

/**
 * A day of which a file spoke.
 *
 * @param importId the import that covered it
 * @param complete false while every file of the day had lines set aside that may belong to it: then absence proves
 *     nothing
 */
public record CoveredDay(RecordKind kind, LocalDate day, long importId, boolean complete) {}
