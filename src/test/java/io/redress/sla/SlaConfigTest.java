package io.redress.sla;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SlaConfigTest {
    @Test
    void by_default_alarms_are_looked_for_twice_in_the_ten_seconds_promised() {
        SlaConfig config = new SmallRyeConfigBuilder()
                .withConverter(Duration.class, 100, new DurationConverter())
                .withMapping(SlaConfig.class)
                .build()
                .getConfigMapping(SlaConfig.class);
        assertThat(config.sweepEvery()).isEqualTo("5s");
        assertThat(config.batch()).isEqualTo(200);
        assertThat(config.retryAfter()).isEqualTo(Duration.ofSeconds(10));
        assertThat(config.calendar()).isEqualTo("CN");
    }
}
