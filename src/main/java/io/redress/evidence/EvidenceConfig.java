package io.redress.evidence;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much evidence is taken, and what of it is looked at. */
@ConfigMapping(prefix = "redress.evidence")
public interface EvidenceConfig {
    /** Largest file: a photo of a phone has 2 to 6 MB, a scan of some pages as much. */
    @WithDefault("10M")
    MemorySize maxFile();

    /** Files and statements a case, or a draft: more than a person can look through. */
    @WithDefault("20")
    int maxFiles();

    /** Largest picture in millions of pixels: phones make up to 50; a bomb has thousands and is never decoded. */
    @WithDefault("50")
    int maxMegapixels();

    /** {@link #maxFile()} for people, such as {@code 10 MB}. */
    default String maxFileText() {
        return maxFile().asLongValue() / (1024 * 1024) + " MB";
    }
}
