package io.redress.notifications.mail;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What becomes of mails here, and where their links lead. */
@ApplicationScoped
public class MailSite {
    private final MailConfig config;
    private final boolean demo;

    MailSite(MailConfig config, @ConfigProperty(name = "redress.demo", defaultValue = "false") boolean demo) {
        this.config = config;
        this.demo = demo;
    }

    public MailMode mode() {
        return config.mode().orElse(demo ? MailMode.SHOW : MailMode.SEND);
    }

    /** The address that opens a case by a link's token, with the host that merchants know. */
    String opening(String token) {
        return config.site().replaceAll("/+$", "") + "/m/" + token;
    }

    /** The same for people who must not learn the token. */
    public String hidden() {
        return opening("•••");
    }
}
