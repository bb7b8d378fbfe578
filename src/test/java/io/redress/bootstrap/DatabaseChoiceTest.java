package io.redress.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.junit.jupiter.api.Test;

class DatabaseChoiceTest {
    @Test
    void without_a_url_the_embedded_database_is_taken() {
        assertThat(embeddedWith(properties(Map.of()))).isTrue();
    }

    @Test
    void an_empty_url_counts_as_none() {
        assertThat(embeddedWith(properties(Map.of(DatabaseChoice.URL, "")))).isTrue();
        assertThat(embeddedWith(properties(Map.of(DatabaseChoice.URL, "  ")))).isTrue();
    }

    @Test
    void a_url_in_a_property_or_file_is_taken() {
        assertThat(embeddedWith(properties(Map.of(DatabaseChoice.URL, "jdbc:postgresql://db/redress"))))
                .isFalse();
    }

    @Test
    void a_url_in_the_environment_is_taken() {
        var environment = Map.of("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://db/redress");
        assertThat(embeddedWith(new EnvConfigSource(environment, 300))).isFalse();
    }

    @Test
    void asking_for_the_demo_does_not_change_the_choice() {
        var both = Map.of(DatabaseChoice.URL, "jdbc:postgresql://db/redress", "redress.demo", "true");
        assertThat(embeddedWith(properties(both))).isFalse();
    }

    private static ConfigSource properties(Map<String, String> values) {
        return new PropertiesConfigSource(values, "test", 400);
    }

    private static boolean embeddedWith(ConfigSource source) {
        return DatabaseChoice.isEmbedded(new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withSources(source)
                .build());
    }
}
