package io.redress.disputes.filing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What a house may set about disputes that are being filed. */
@ConfigMapping(prefix = "redress.filing")
public interface FilingConfig {
    /** How long a draft is kept after its last change: a month, for a receipt may have to be found first. */
    @WithDefault("P30D")
    Duration draftsKept();

    /** How often drafts that are over are thrown away ({@code off} where another node does it). */
    @WithDefault("1h")
    String sweepEvery();
}
