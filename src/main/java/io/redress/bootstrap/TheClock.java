package io.redress.bootstrap;

import io.redress.shared.MovableClock;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Hands the one clock to everybody, as {@link java.time.Clock} and, to those who may move it, as itself. */
final class TheClock {
    @Produces
    @Singleton
    MovableClock clock() {
        return new MovableClock();
    }
}
