package io.redress.disputes.web.filing.form;

import io.redress.disputes.filing.Seen;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/**
 * What every page of the filing sends besides its own fields; any part may be null.
 *
 * @param token the one against forged requests: it stays the same in one browser, so it tells browsers apart
 * @param seen the draft's version as it was shown
 * @param change not empty where the page was opened to change one answer
 */
public record Sent(
        @RestForm("csrf-token") String token,
        @RestForm String seen,
        @RestForm String change) {
    public Seen asSeen() {
        var version = seen != null && seen.matches("\\d{1,9}") ? Integer.valueOf(seen) : null;
        var browser = UUID.nameUUIDFromBytes((token == null ? "" : token).getBytes(StandardCharsets.UTF_8));
        return new Seen(version, browser.toString());
    }

    public boolean isChange() {
        return change != null && !change.isEmpty();
    }
}
