package io.redress.notifications.mail;

import java.time.Duration;
import java.util.List;

/** How long to wait after a try in vain: a moment for a hiccup of the server, hours for an outage. */
final class Waits {
    private static final List<Duration> LADDER = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6));

    private Waits() {}

    /** @param tries how often it was tried, at least once */
    static Duration after(int tries) {
        return LADDER.get(Math.min(tries, LADDER.size()) - 1);
    }
}
