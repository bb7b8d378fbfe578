package io.redress.desk.web.view;

import io.redress.desk.web.words.ClockFace;
import io.redress.sla.ServiceLevel;
import java.time.Instant;

/**
 * One clock of a case.
 *
 * @param since when it began, null where the case has no other clock of this level
 * @param face its state
 * @param target the working time that was promised
 * @param left what is left or how late it is, empty where the clock was cancelled
 * @param due null unless it runs
 * @param provisional whether the days until then are not official yet
 */
public record ClockLine(
        ServiceLevel level,
        Instant since,
        ClockFace face,
        String target,
        String left,
        Instant due,
        boolean provisional) {}
