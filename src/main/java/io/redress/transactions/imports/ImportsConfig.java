package io.redress.transactions.imports;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** How files become records. */
@ConfigMapping(prefix = "redress.records")
public interface ImportsConfig {
    /** Pause between two looks for imports to run and files to take in, or {@code off}. */
    @WithDefault("2s")
    String runEvery();

    /** How often a running import tells how far it is, and that it lives. */
    @WithDefault("1s")
    Duration beatEvery();

    /** After such a silence another node begins the import anew: many beats, so that a busy node is not taken for dead. */
    @WithDefault("30s")
    Duration silence();

    /** Longest body over REST or from the page; a day of a large acquirer has some million lines of 200 bytes. */
    @WithDefault("4G")
    MemorySize maxBody();

    /** Lines set aside that are kept to look at, a file; the others are counted. */
    @WithDefault("10000")
    int refusedKept();

    /** How often an import is begun: restarts are no fault of the file, but one that kills its node must end. */
    @WithDefault("25")
    int maxTries();

    /**
     * Folder to watch for files named after their layout and day, such as {@code settlement-2026-10-02.csv}; none unless
     * set. What was taken in moves to {@code done} or {@code refused} below it.
     */
    Optional<Path> inbox();

    /** A file in the folder that did not grow for so long is complete. */
    @WithDefault("10s")
    Duration stable();
}
