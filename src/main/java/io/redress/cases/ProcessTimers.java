package io.redress.cases;

import java.time.Instant;

/** Lets whoever moves the clock, a test or the demo story, run the timers that became due by it. */
public interface ProcessTimers {
    /** Runs what is due by now, oldest first, up to a batch. Returns how many timers ran. */
    int runDue();

    /** When the next timer is due; null when none waits. */
    Instant nextDue();
}
