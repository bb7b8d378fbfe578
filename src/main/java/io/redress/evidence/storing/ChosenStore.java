package io.redress.evidence.storing;

import io.quarkus.runtime.StartupEvent;
import io.redress.evidence.EvidenceStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;

/** The store that the configuration names; of the others nothing is loaded. */
@ApplicationScoped
class ChosenStore {
    private final StoreConfig config;

    ChosenStore(StoreConfig config) {
        this.config = config;
    }

    /** Who configures by halves is told at the start and not by the first merchant. */
    void check(@Observes StartupEvent starting) {
        if (config.place() == StoreConfig.Place.S3 && config.s3().bucket().isEmpty()) {
            throw new IllegalStateException(
                    "redress.evidence.store is s3, so redress.evidence.store.s3.bucket must name the bucket");
        }
    }

    @Produces
    @ApplicationScoped
    EvidenceStore store(EntityManager database) {
        return switch (config.place()) {
            case POSTGRES -> new PostgresEvidenceStore(database);
            case S3 -> new S3EvidenceStore(config.s3());
        };
    }
}
