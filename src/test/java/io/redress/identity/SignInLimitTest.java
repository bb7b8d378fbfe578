package io.redress.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.shared.MovableClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignInLimitTest {
    private final MovableClock clock = new MovableClock();
    private final SignInLimit limit = new SignInLimit(clock);

    @Test
    void an_address_that_fails_too_often_waits_for_the_rest_of_its_minute() {
        for (int i = 0; i < SignInLimit.MOST; i++) {
            assertThat(limit.secondsToWait("192.0.2.1")).isZero();
            limit.failed("192.0.2.1");
        }
        assertThat(limit.secondsToWait("192.0.2.1")).isBetween(58L, 60L);
        assertThat(limit.secondsToWait("192.0.2.2")).isZero();
        clock.advance(SignInLimit.WINDOW);
        assertThat(limit.secondsToWait("192.0.2.1")).isZero();
    }

    @Test
    void failures_that_are_far_apart_do_not_add_up() {
        for (int i = 0; i < 3 * SignInLimit.MOST; i++) {
            limit.failed("192.0.2.1");
            clock.advance(Duration.ofSeconds(10));
            assertThat(limit.secondsToWait("192.0.2.1")).isZero();
        }
    }
}
