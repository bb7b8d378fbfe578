package io.redress.reports;

import io.redress.cases.Outcome;
import io.redress.reports.PlantedCase.PlantedClock;
import io.redress.sla.BusinessCalendar;
import io.redress.sla.ServiceLevel;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The report counted by walking over the cases once for every number. */
final class SlowCount {
    private final BusinessCalendar calendar;
    private final Instant now;

    SlowCount(BusinessCalendar calendar, Instant now) {
        this.calendar = calendar;
        this.now = now;
    }

    static String key(PlantedCase one, Grouping by) {
        return switch (by) {
            case CLAIM -> one.claim.name();
            case MONTH ->
                one.filedAt
                        .atZone(ZoneId.of("Asia/Shanghai"))
                        .toLocalDate()
                        .toString()
                        .substring(0, 7);
            case ASSIGNEE -> one.assignee;
            case MID -> one.mid;
        };
    }

    static List<PlantedCase> of(List<PlantedCase> all, Grouping by, String key) {
        return all.stream().filter(one -> Objects.equals(key(one, by), key)).toList();
    }

    long count(List<PlantedCase> cases, ServiceLevel level, Figure figure) {
        return clocks(cases, level).filter(clock -> is(clock, figure)).count();
    }

    private boolean is(PlantedClock clock, Figure figure) {
        boolean open = clock.endedAs() == null;
        return switch (figure) {
            case MET -> !open && clock.endedAs().equals("MET") && !clock.breached();
            case BREACHED -> clock.breached();
            case RUNNING -> open;
            case AT_RISK -> open && !clock.breached() && (clock.warned() || hasLittleLeft(clock));
            case CANCELLED -> !open && clock.endedAs().equals("CANCELLED") && !clock.breached();
        };
    }

    private boolean hasLittleLeft(PlantedClock clock) {
        return !clock.paused()
                && calendar.workingTimeBetween(now, clock.dueAt()).toSeconds() <= Planting.AT_RISK * 60L;
    }

    /** The value at a share of the way from the smallest to the largest, between two neighbours in proportion. */
    Double percentile(List<PlantedCase> cases, int percent) {
        var worked = clocks(cases, ServiceLevel.RESOLUTION)
                .filter(clock -> "MET".equals(clock.endedAs()))
                .map(PlantedClock::worked)
                .sorted()
                .toList();
        if (worked.isEmpty()) {
            return null;
        }
        int hundredths = (worked.size() - 1) * percent;
        int below = worked.get(hundredths / 100);
        int above = worked.get(Math.min(hundredths / 100 + 1, worked.size() - 1));
        return (below * 100L + (long) (above - below) * (hundredths % 100)) / 100.0;
    }

    static long outcomes(List<PlantedCase> cases, Outcome outcome) {
        return cases.stream().filter(one -> one.outcome == outcome).count();
    }

    private static Stream<PlantedClock> clocks(List<PlantedCase> cases, ServiceLevel level) {
        return cases.stream().flatMap(one -> one.clocks.stream()).filter(clock -> clock.level() == level);
    }
}
