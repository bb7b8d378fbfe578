package io.redress.proof.months;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** A terminal and its voucher numbers. Some count on for ever, others begin anew with each day's batch. */
final class Terminal {
    private static final int SET_ASIDE = 900_000;

    final String mid;
    final String tid;
    private final boolean beginsAnew;
    private final Map<LocalDate, Integer> usedOnDay = new HashMap<>();
    private int used;
    private int setAside = SET_ASIDE;

    Terminal(String mid, String tid, boolean beginsAnew) {
        this.mid = mid;
        this.tid = tid;
        this.beginsAnew = beginsAnew;
    }

    /** A number that this day's batch has not used. */
    String nextTrace(LocalDate day) {
        int next = beginsAnew ? usedOnDay.merge(day, 1, Integer::sum) : ++used;
        return "%06d".formatted(next);
    }

    /** A number that no batch uses by itself, for stories in which it has to come again. */
    String traceSetAside() {
        return "%06d".formatted(++setAside);
    }
}
