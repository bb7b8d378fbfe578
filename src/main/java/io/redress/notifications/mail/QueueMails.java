package io.redress.notifications.mail;

import io.redress.cases.Cases;
import io.redress.cases.DisputeCase;
import io.redress.cases.timeline.Happened;
import io.redress.identity.Account;
import io.redress.identity.Accounts;
import io.redress.notifications.mail.post.Address;
import io.redress.notifications.mail.post.MailConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.jboss.logging.Logger;

/**
 * Writes a mail down in the transaction of what it tells of: both are there or neither. No mail server is asked here, so
 * a dead one stops nothing.
 */
@ApplicationScoped
public class QueueMails {
    private static final Logger LOG = Logger.getLogger(QueueMails.class);
    private static final Duration AN_HOUR = Duration.ofHours(1);

    private final Cases cases;
    private final Accounts accounts;
    private final CaseMails mails;
    private final MailConfig config;
    private final Clock clock;

    QueueMails(Cases cases, Accounts accounts, CaseMails mails, MailConfig config, Clock clock) {
        this.cases = cases;
        this.accounts = accounts;
        this.mails = mails;
        this.config = config;
        this.clock = clock;
    }

    void about(@Observes Happened happened) {
        var entry = happened.entry();
        MailKind.of(entry).ifPresent(kind -> queue(cases.findById(entry.caseId()), entry.id(), kind));
    }

    /**
     * Sends a new link to the contact of a case.
     *
     * @return false where enough of them were sent in this hour
     */
    @Transactional
    public boolean sendNewLink(String number) {
        // locked, so that many who ask at once are counted one after the other
        var about = cases.find("number", number)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
        if (mails.countLately(about.id(), MailKind.NEW_LINK, AN_HOUR) >= config.newLinksAnHour()) {
            return false;
        }
        queue(about, null, MailKind.NEW_LINK);
        return true;
    }

    private void queue(DisputeCase about, Long entryId, MailKind kind) {
        var told = about.contact() == null ? null : about.contact().email();
        if (told == null || told.isBlank()) {
            return;
        }
        var now = clock.instant();
        var language = languageOf(about);
        mails.persist(Address.of(told)
                .map(to -> CaseMail.queued(about.id(), entryId, kind, to, language, now, config.giveUpAfter()))
                .orElseGet(() -> unreachable(about, entryId, kind, language)));
    }

    private CaseMail unreachable(DisputeCase about, Long entryId, MailKind kind, Locale language) {
        LOG.warnf("The contact's address of case %s cannot be written to", about.number());
        return CaseMail.withoutAddress(about.id(), entryId, kind, language, clock.instant());
    }

    /** The language of the merchant's person who filed it; Chinese where a program or the desk did. */
    private Locale languageOf(DisputeCase about) {
        return accounts.findByIdOptional(about.filedBy())
                .filter(account -> account.actor().actsFor(about.payment().mid()))
                .map(Account::language)
                .orElse(Locale.CHINESE);
    }
}
