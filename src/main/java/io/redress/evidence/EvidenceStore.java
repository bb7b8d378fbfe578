package io.redress.evidence;

/** Where the bytes of evidence lie, by the lower-case hexadecimal SHA-256 of their content. */
public interface EvidenceStore {
    /** Keeps the bytes, in the caller's transaction where the store has one; the same content twice is kept once. */
    void keep(String sha256, byte[] bytes);

    /** The bytes that were kept under the hash. */
    byte[] read(String sha256);

    /** Deletes the bytes that nobody needs any more; no change where there are none. */
    void delete(String sha256);
}
