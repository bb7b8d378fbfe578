package io.redress.bootstrap;

import io.redress.shared.MovableClock;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The one clock everybody asks, as {@code java.time.Clock}; tests and the demo story inject the movable type. */
final class TheClock {
    private TheClock() {}

    @Produces
    @Singleton
    static MovableClock clock() {
        return new MovableClock();
    }
}
