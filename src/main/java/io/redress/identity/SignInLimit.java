package io.redress.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts failed sign-ins by address, for a minute from the first: more than a forgetful office needs are refused
 * unread until the minute is over. Each node counts for itself; guessing stays hopeless.
 */
@ApplicationScoped
public class SignInLimit {
    /** Failures of one address a minute. */
    static final int MOST = 20;

    static final Duration WINDOW = Duration.ofMinutes(1);
    /** So many addresses are remembered before those whose minute is over are swept out. */
    private static final int CROWD = 10_000;

    private final Map<String, Window> windows = new ConcurrentHashMap<>();
    private final Clock clock;

    SignInLimit(Clock clock) {
        this.clock = clock;
    }

    private record Window(Instant since, int failures) {
        boolean isOver(Instant now) {
            return now.isBefore(since) || !now.isBefore(since.plus(WINDOW));
        }
    }

    /** How many seconds the address must wait before it may try again; 0 where it need not. */
    public long secondsToWait(String address) {
        var now = clock.instant();
        var window = windows.get(address);
        if (window == null || window.isOver(now) || window.failures() < MOST) {
            return 0;
        }
        return Math.max(1, Duration.between(now, window.since().plus(WINDOW)).toSeconds());
    }

    public void failed(String address) {
        var now = clock.instant();
        if (windows.size() > CROWD) {
            windows.values().removeIf(window -> window.isOver(now));
        }
        windows.merge(
                address,
                new Window(now, 1),
                (before, first) -> before.isOver(now) ? first : new Window(before.since(), before.failures() + 1));
    }
}
