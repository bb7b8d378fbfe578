package io.redress.evidence;

/** What a virus scanner has said of a file. */
public enum ScanState {
    /** No scanner is configured, or the content is words that were typed here. */
    UNSCANNED,
    /** The scanner could not be reached; the file is kept and nobody can open it yet. */
    WAITING_FOR_SCAN,
    /** The scanner found nothing. */
    CLEAN,
    /** The scanner found a virus; the file is kept away from everybody. */
    INFECTED;

    /** Whether the file may be opened. */
    public boolean mayBeOpened() {
        return this == UNSCANNED || this == CLEAN;
    }
}
