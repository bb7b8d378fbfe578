package io.redress.evidence.storing;

import io.redress.evidence.EvidenceStore;
import jakarta.persistence.EntityManager;

/** Keeps evidence beside the cases, so that one backup holds both. */
final class PostgresEvidenceStore implements EvidenceStore {
    private final EntityManager database;

    PostgresEvidenceStore(EntityManager database) {
        this.database = database;
    }

    @Override
    public void keep(String sha256, byte[] bytes) {
        database.createNativeQuery(
                        "insert into evidence_content (sha256, bytes) values (?1, ?2) on conflict do nothing")
                .setParameter(1, sha256)
                .setParameter(2, bytes)
                .executeUpdate();
    }

    @Override
    public byte[] read(String sha256) {
        return (byte[]) database.createNativeQuery("select bytes from evidence_content where sha256 = ?1", byte[].class)
                .setParameter(1, sha256)
                .getSingleResult();
    }

    @Override
    public void delete(String sha256) {
        database.createNativeQuery("delete from evidence_content where sha256 = ?1")
                .setParameter(1, sha256)
                .executeUpdate();
    }
}
