package io.redress.evidence.scanning;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.time.Duration;

/** Which scanner looks for viruses, and how long it is waited for. */
@ConfigMapping(prefix = "redress.evidence.scan")
public interface ScanConfig {
    /** The scanners that are known. */
    enum Scanner {
        /** Nothing is scanned: for a house without a scanner. */
        NONE,
        /** The daemon of ClamAV, over TCP. */
        CLAMAV
    }

    /** {@code redress.evidence.scan}: none, or clamav. */
    @WithParentName
    @WithDefault("none")
    Scanner scanner();

    @WithDefault("localhost")
    String host();

    /** The port on which clamd listens unless told otherwise. */
    @WithDefault("3310")
    int port();

    /** A scanner in the same house answers in milliseconds, or is down. */
    @WithDefault("1s")
    Duration connectTimeout();

    /** Ten megabytes take a second or two; clamd gives up by itself after two minutes. */
    @WithDefault("20s")
    Duration answerTimeout();

    /** After a failure files wait at once and do not each find out again that the scanner is down. */
    @WithDefault("30s")
    Duration restAfterFailure();

    /** Pause between two looks for files that wait, or {@code off}. */
    @WithDefault("30s")
    String sweepEvery();

    /** Files scanned in one look, each in a transaction of its own. */
    @WithDefault("50")
    int batch();
}
