package io.redress.disputes.filing;

import io.redress.disputes.filing.Answers.Kept;

/**
 * What somebody had before them when they sent a page.
 *
 * @param version of the draft as it was shown; null is taken for the first
 * @param browser a name for the browser: the way back in it is no clash with oneself
 */
public record Seen(Integer version, String browser) {
    /** Whether what was kept came meanwhile from elsewhere. */
    boolean missed(Kept kept) {
        return kept != null
                && kept.version() > (version == null ? 0 : version)
                && !kept.browser().equals(browser);
    }
}
