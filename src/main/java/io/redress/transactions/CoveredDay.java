package io.redress.transactions;

import java.time.LocalDate;

/**
 * A day of which a file of one source spoke.
 *
 * @param source the code of the layout of its files
 * @param importId the import that covered it
 * @param complete false while every file of the day had lines set aside that may belong to it, or began or ended
 *     somewhere in it: then absence proves nothing
 */
public record CoveredDay(RecordKind kind, LocalDate day, String source, long importId, boolean complete) {}
