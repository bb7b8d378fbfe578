package io.redress.evidence.storing;

import io.redress.evidence.EvidenceStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;

/** The store that the configuration names; of the others nothing is loaded. */
@ApplicationScoped
class ChosenStore {
    @Produces
    @ApplicationScoped
    EvidenceStore store(StoreConfig config, EntityManager database) {
        return switch (config.place()) {
            case POSTGRES -> new PostgresEvidenceStore(database);
            case S3 -> {
                if (config.s3().bucket().isEmpty()) {
                    throw new IllegalStateException("redress.evidence.store.s3.bucket must name the bucket");
                }
                yield new S3EvidenceStore(config.s3());
            }
        };
    }
}
