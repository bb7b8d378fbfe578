package io.redress.transactions.imports;

/** Where an import stands. */
public enum ImportState {
    /** The file is here in full; nobody began with it. */
    QUEUED,
    /** A node reads it, or did until it died; another one will begin it anew then. */
    RUNNING,
    /** All its rows are in, but for those set aside. */
    DONE,
    /** Nothing of it is in. */
    FAILED
}
