package io.redress.transactions;

import java.time.LocalDate;
import java.util.NavigableSet;

/**
 * New records are in. Fired inside the transaction that brings them, after the rows and the coverage, so that whoever
 * waited for them is served together with them or not at all.
 *
 * @param days the days the file speaks for and those of its rows, in the zone of the house; settlement days for a
 *     settlement file. Empty for an empty journal file without a stated period
 */
public record RecordsArrived(RecordKind kind, NavigableSet<LocalDate> days) {}
