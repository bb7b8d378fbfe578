package io.redress.reports;

import io.redress.cases.Claim;
import io.redress.cases.Outcome;
import io.redress.sla.ServiceLevel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A case with its clocks as a test wants it in the tables. */
final class PlantedCase {
    /** One clock; it is at risk from {@code riskAt} on, unless it was warned of before. */
    record PlantedClock(
            ServiceLevel level,
            Instant startedAt,
            Instant dueAt,
            Instant riskAt,
            boolean paused,
            boolean warned,
            boolean breached,
            String endedAs,
            Integer worked) {}

    final Instant filedAt;
    Claim claim = Claim.OTHER;
    String mid = "898310059990001";
    String assignee;
    Outcome outcome;
    long claimedFen = 10_000;
    long returnedFen;
    final List<PlantedClock> clocks = new ArrayList<>();

    PlantedCase(String filedAt) {
        this(Instant.parse(filedAt));
    }

    PlantedCase(Instant filedAt) {
        this.filedAt = filedAt;
    }

    PlantedCase claim(Claim claim) {
        this.claim = claim;
        return this;
    }

    PlantedCase at(String mid) {
        this.mid = mid;
        return this;
    }

    PlantedCase of(String assignee) {
        this.assignee = assignee;
        return this;
    }

    PlantedCase ended(Outcome outcome, long returnedFen) {
        this.outcome = outcome;
        this.returnedFen = returnedFen;
        return this;
    }

    PlantedCase met(ServiceLevel level, int worked) {
        return with(new PlantedClock(level, filedAt, null, null, false, false, false, "MET", worked));
    }

    PlantedCase late(ServiceLevel level, int worked) {
        return with(new PlantedClock(level, filedAt, null, null, false, true, true, "MET", worked));
    }

    PlantedCase cancelled(ServiceLevel level, boolean breached) {
        return with(new PlantedClock(level, filedAt, null, null, false, breached, breached, "CANCELLED", 30));
    }

    PlantedCase open(ServiceLevel level, Instant riskAt, Instant dueAt) {
        return with(new PlantedClock(level, filedAt, dueAt, riskAt, false, false, false, null, null));
    }

    PlantedCase overdue(ServiceLevel level, Instant dueAt) {
        return with(new PlantedClock(level, filedAt, dueAt, dueAt, false, true, true, null, null));
    }

    PlantedCase paused(ServiceLevel level, boolean warned) {
        return with(new PlantedClock(level, filedAt, null, null, true, warned, false, null, null));
    }

    PlantedCase with(PlantedClock clock) {
        clocks.add(clock);
        return this;
    }
}
