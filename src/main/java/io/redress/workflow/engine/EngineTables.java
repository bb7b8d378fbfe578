package io.redress.workflow.engine;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Puts the engine's tables in line with the application's own migrations. */
@Singleton
class EngineTables implements FlywayConfigurationCustomizer {
    @Override
    public void customize(FluentConfiguration configuration) {
        configuration.javaMigrations(new V202611220900__engine_create_tables());
    }
}
