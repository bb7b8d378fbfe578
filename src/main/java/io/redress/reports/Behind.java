package io.redress.reports;

import io.redress.cases.Outcome;
import io.redress.sla.ServiceLevel;

/**
 * Which number of a report is looked behind.
 *
 * @param row the key of its row, {@link #NOBODY} where nobody is assigned, null for the total
 * @param level null when cases are counted rather than clocks
 * @param figure null for all clocks of the level
 * @param result null for cases of any outcome
 */
public record Behind(String row, ServiceLevel level, Figure figure, Result result) {
    /** Stands in addresses for the key that is null; no user name begins so. */
    public static final String NOBODY = "-";

    /** Whether a case has this outcome now; a null outcome means it is open. */
    public record Result(Outcome outcome) {}
}
