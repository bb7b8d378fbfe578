package io.redress.notifications.mail.post;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How the merchant's mails are sent. The server is set by {@code quarkus.mailer.*}. */
@ConfigMapping(prefix = "redress.mail")
public interface MailConfig {
    /** Unset: shown in the demo, with its invented merchants, and sent everywhere else. */
    Optional<MailMode> mode();

    /** The sender's address. */
    @WithDefault("redress@localhost")
    String from();

    /** Where merchants find Redress, for the links; never taken from a request, whose sender could invent it. */
    @WithDefault("http://localhost:8080")
    String site();

    /** Pause between two sweeps, or {@code off}. */
    @WithDefault("10s")
    String sweepEvery();

    /** Mails sent in one sweep: some minutes of a slow server. */
    @WithDefault("50")
    int batch();

    /** How long the server may take for one try of a mail; there are two at once where it says nothing. */
    @WithDefault("30s")
    Duration patience();

    /** How long a node keeps a mail to itself; longer than its patience, or another one would send it too. */
    @WithDefault("2m")
    Duration lease();

    /** After this the news is old, and a person should look why it could not be sent. */
    @WithDefault("24h")
    Duration giveUpAfter();

    /** New links that the readers of old ones may ask for in an hour, of one case. */
    @WithDefault("3")
    int newLinksAnHour();
}
