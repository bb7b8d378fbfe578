package io.redress.cases;

/** Lets whoever moves the clock, a test or the demo story, run the timers that became due by it. */
public interface ProcessTimers {
    /** Runs what is due by now, oldest first, up to a batch. Returns how many timers ran. */
    int runDue();
}
