package io.redress.proof.months;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Shops, their terminals and the numbers already given out: what all stories of one month share. */
final class Town {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    final Random random;
    final Period period;
    final List<Terminal> terminals = new ArrayList<>();
    private final Set<Long> amounts = new HashSet<>();
    private final Set<String> numbers = new HashSet<>();
    private long rows;

    Town(Random random) {
        this.random = random;
        this.period = Period.random(random);
        int shops = 3 + random.nextInt(3);
        for (int shop = 1; shop <= shops; shop++) {
            String mid = "89831005411%04d".formatted(random.nextInt(100) * 10 + shop);
            int tills = 2 + random.nextInt(2);
            for (int till = 0; till < tills; till++) terminals.add(new Terminal(mid, newTid(), random.nextBoolean()));
        }
    }

    private String newTid() {
        String tid = "%08d".formatted(10_000_000 + random.nextInt(89_000_000));
        return numbers.add(tid) ? tid : newTid();
    }

    long nextRow() {
        return ++rows;
    }

    /** An amount nobody else pays this month, so that a loosely described payment is one payment. */
    long newAmount() {
        long fen = 1_000 + random.nextInt(random.nextInt(10) == 0 ? 900_000 : 60_000);
        return amounts.add(fen) ? fen : newAmount();
    }

    String newOrder() {
        return "SO%09d".formatted(random.nextInt(1_000_000_000));
    }

    /** Last digit of the year, day of the year, hour, six digits. */
    String newRrn(Instant at) {
        var time = at.atZone(ZONE);
        String rrn = "%d%03d%02d%06d"
                .formatted(time.getYear() % 10, time.getDayOfYear(), time.getHour(), random.nextInt(1_000_000));
        return numbers.add(rrn) ? rrn : newRrn(at);
    }

    /** Business hours, now and then the minutes before or after midnight. */
    Instant someTime(LocalDate day) {
        LocalTime time =
                switch (random.nextInt(10)) {
                    case 0, 1 -> LocalTime.of(23, 50 + random.nextInt(10));
                    case 2 -> LocalTime.of(0, random.nextInt(10));
                    default -> LocalTime.of(9 + random.nextInt(13), random.nextInt(60));
                };
        return day.atTime(time.plusSeconds(random.nextInt(60))).atZone(ZONE).toInstant();
    }

    Terminal neighbour(Terminal terminal) {
        return terminals.stream()
                .filter(other -> other.mid.equals(terminal.mid) && other != terminal)
                .findFirst()
                .orElseThrow();
    }

    Terminal elsewhere(Terminal terminal) {
        return terminals.stream()
                .filter(other -> !other.mid.equals(terminal.mid))
                .findFirst()
                .orElseThrow();
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    static LocalDate dayOf(Instant time) {
        return LocalDate.ofInstant(time, ZONE);
    }
}
