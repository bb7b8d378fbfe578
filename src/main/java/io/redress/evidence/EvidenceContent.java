package io.redress.evidence;

import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The bytes of evidence: kept once however often they are given, gone when the last who gave them takes them back. They
 * are reached through an item only, never by their hash, so that nobody gets at another one's.
 */
@ApplicationScoped
public class EvidenceContent {
    private final EvidenceStore store;
    private final EvidenceItems items;
    private final EntityManager database;

    EvidenceContent(EvidenceStore store, EvidenceItems items, EntityManager database) {
        this.store = store;
        this.items = items;
        this.database = database;
    }

    /**
     * The content of an item the caller may see.
     *
     * @throws RuleViolation SCAN_AWAITED or FILE_INFECTED where nobody may open it
     */
    @Transactional
    public byte[] read(EvidenceItem item) {
        requireOpen(item);
        return store.read(item.sha256());
    }

    /** Its small picture, a JPEG of our own making; NOT_FOUND for what has none, and the same refusals. */
    @Transactional
    public byte[] thumbnail(EvidenceItem item) {
        requireOpen(item);
        if (item.thumbnailSha256() == null) {
            throw RuleViolation.of(Rule.NOT_FOUND);
        }
        return store.read(item.thumbnailSha256());
    }

    /** The bytes whatever the scanner said, for the scanner itself. */
    public byte[] readForScan(EvidenceItem item) {
        return store.read(item.sha256());
    }

    private static void requireOpen(EvidenceItem item) {
        if (!item.scan().mayBeOpened()) {
            throw RuleViolation.of(item.scan() == ScanState.INFECTED ? Rule.FILE_INFECTED : Rule.SCAN_AWAITED);
        }
    }

    /** Keeps the bytes in the caller's transaction and gives the hash they lie under; null for null. */
    String keep(byte[] bytes) {
        if (bytes == null) {
            return null;
        }
        var sha256 = sha256(bytes);
        lock("select 1 from pg_advisory_xact_lock_shared(hashtextextended(?1, 0))", sha256);
        store.keep(sha256, bytes);
        return sha256;
    }

    /** Lets go of what an item held that was just deleted; nobody can be giving the same bytes meanwhile. */
    void forget(EvidenceItem deleted) {
        items.flush();
        forget(deleted.sha256());
        if (deleted.thumbnailSha256() != null) {
            forget(deleted.thumbnailSha256());
        }
    }

    private void forget(String sha256) {
        lock("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))", sha256);
        if (items.count("sha256 = ?1 or thumbnailSha256 = ?1", sha256) == 0) {
            store.delete(sha256);
        }
    }

    private void lock(String how, String sha256) {
        database.createNativeQuery(how, Integer.class).setParameter(1, sha256).getSingleResult();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
