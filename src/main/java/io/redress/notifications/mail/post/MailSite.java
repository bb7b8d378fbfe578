package io.redress.notifications.mail.post;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** What becomes of mails here, and where their links lead. */
@ApplicationScoped
public class MailSite {
    private static final Logger LOG = Logger.getLogger(MailSite.class);

    private final MailConfig config;
    private final boolean demo;

    MailSite(MailConfig config, @ConfigProperty(name = "redress.demo", defaultValue = "false") boolean demo) {
        this.config = config;
        this.demo = demo;
    }

    /** Says once what nobody would notice before a merchant misses a mail. */
    void tell(@Observes StartupEvent started) {
        if (mode() == MailMode.SHOW) {
            LOG.info("Mails are shown at /admin/mails and not sent (redress.mail.mode)");
        } else {
            LOG.infof("Mails are sent from %s, their links lead to %s", config.from(), config.site());
        }
    }

    public MailMode mode() {
        return config.mode().orElse(demo ? MailMode.SHOW : MailMode.SEND);
    }

    /** The address that opens a case by a link's token, with the host that merchants know. */
    public String opening(String token) {
        return config.site().replaceAll("/+$", "") + "/m/" + token;
    }

    /** The same for people who must not learn the token. */
    public String hidden() {
        return opening("•••");
    }
}
