package io.redress.proof;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The files without which the answer cannot be better: when one of them is imported, the claim is worth proving again.
 *
 * @param settlementDays settlement days, in the case's zone
 * @param journalDays days of the journal, in the case's zone
 */
public record Awaited(NavigableSet<LocalDate> settlementDays, NavigableSet<LocalDate> journalDays) {
    public static final Awaited NOTHING = new Awaited(new TreeSet<>(), new TreeSet<>());

    public Awaited {
        settlementDays = new TreeSet<>(settlementDays);
        journalDays = new TreeSet<>(journalDays);
    }

    public boolean isNothing() {
        return settlementDays.isEmpty() && journalDays.isEmpty();
    }
}
