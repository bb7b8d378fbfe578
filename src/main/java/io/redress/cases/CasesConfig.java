package io.redress.cases;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What a house may set about its cases. */
@ConfigMapping(prefix = "redress.cases")
public interface CasesConfig {
    /** From this claimed amount, in fen, a case is HIGH: ¥5,000, about a month's turnover of a stall. */
    @WithDefault("500000")
    long highFromFen();

    /** From this claimed amount, in fen, a case is URGENT: ¥50,000. */
    @WithDefault("5000000")
    long urgentFromFen();

    /** How long after the decision the merchant may appeal, in calendar time; then the case is closed. */
    @WithDefault("P15D")
    Duration appealWindow();
}
