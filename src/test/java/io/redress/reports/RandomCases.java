package io.redress.reports;

import io.redress.cases.Claim;
import io.redress.cases.Outcome;
import io.redress.reports.PlantedCase.PlantedClock;
import io.redress.sla.BusinessCalendar;
import io.redress.sla.ServiceLevel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Cases of every kind, filed over four months before a moment. */
final class RandomCases {
    private static final List<String> MIDS = List.of("REPMID1", "REPMID2", "REPMID3");
    private static final List<String> PEOPLE = List.of("li", "wang", "zhao");

    private final Random dice;
    private final BusinessCalendar calendar;
    private final Instant now;

    RandomCases(long seed, BusinessCalendar calendar, Instant now) {
        this.dice = new Random(seed);
        this.calendar = calendar;
        this.now = now;
    }

    List<PlantedCase> take(int many) {
        return IntStream.range(0, many).mapToObj(i -> one()).toList();
    }

    private PlantedCase one() {
        var planted = new PlantedCase(now.minus(Duration.ofMinutes(dice.nextInt(120 * 24 * 60))))
                .claim(any(List.of(Claim.values())))
                .at(any(MIDS))
                .of(dice.nextInt(3) == 0 ? null : any(PEOPLE));
        planted.claimedFen = 1 + dice.nextInt(1_000_000);
        if (dice.nextBoolean()) {
            var outcome = any(List.of(Outcome.values()));
            planted.ended(outcome, outcome.returnsMoney() ? dice.nextInt((int) planted.claimedFen) : 0);
        }
        for (var level : ServiceLevel.values()) {
            for (int i = dice.nextInt(3); i > 0; i--) {
                planted.with(clock(level));
            }
        }
        return planted;
    }

    private PlantedClock clock(ServiceLevel level) {
        var started = now.minus(Duration.ofMinutes(dice.nextInt(14 * 24 * 60)));
        var breached = dice.nextInt(4) == 0;
        var warned = breached || dice.nextInt(4) == 0;
        if (dice.nextInt(3) > 0) {
            var end = dice.nextInt(4) == 0 ? "CANCELLED" : "MET";
            return new PlantedClock(level, started, null, null, false, warned, breached, end, dice.nextInt(3_000));
        }
        var target = Duration.ofMinutes(Planting.TARGET);
        var risk = target.minusMinutes(Planting.AT_RISK);
        var due = calendar.plus(started, target);
        return !breached && dice.nextInt(3) == 0
                ? new PlantedClock(level, started, null, null, true, warned, false, null, null)
                : new PlantedClock(
                        level, started, due, calendar.plus(started, risk), false, warned, breached, null, null);
    }

    private <T> T any(List<T> of) {
        return of.get(dice.nextInt(of.size()));
    }
}
