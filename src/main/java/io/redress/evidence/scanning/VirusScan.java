package io.redress.evidence.scanning;

import io.redress.evidence.ScanState;

/** Looks for viruses in a file. Never fails: what could not be scanned waits. */
public interface VirusScan {
    /** The verdict; WAITING_FOR_SCAN where the scanner cannot be reached now. Takes seconds at most. */
    ScanState of(byte[] content);
}
