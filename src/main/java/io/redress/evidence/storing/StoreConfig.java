package io.redress.evidence.storing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Where the bytes of evidence lie. */
@ConfigMapping(prefix = "redress.evidence.store")
public interface StoreConfig {
    /** The stores that are known. */
    enum Place {
        /** Beside the cases, so that one backup holds both. */
        POSTGRES,
        /** Any store that speaks the S3 protocol, for evidence that outgrows the database. */
        S3
    }

    /** {@code redress.evidence.store}: postgres, or s3. Evidence does not move by itself when this changes. */
    @WithParentName
    @WithDefault("postgres")
    Place place();

    S3 s3();

    /** Only read where the store is {@code s3}. */
    interface S3 {
        /** Needed; it must exist, be private, and is not made by the application. */
        Optional<String> bucket();

        /** What stands before each key, so that several houses can share a bucket. */
        @WithDefault("evidence/")
        String prefix();

        @WithDefault("us-east-1")
        String region();

        /** Address of a store that is not Amazon's, such as MinIO; without it the region's own. */
        Optional<URI> endpoint();

        /** Both or none; without them the environment's own credentials, such as a role of the machine. */
        Optional<String> accessKey();

        Optional<String> secretKey();

        /** A store that does not answer holds up who gives or opens a file, and nobody else. */
        @WithDefault("10s")
        Duration timeout();
    }
}
