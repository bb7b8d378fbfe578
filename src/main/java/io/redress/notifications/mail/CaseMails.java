package io.redress.notifications.mail;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.redress.notifications.mail.post.MailConfig;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** All mails about cases. */
@ApplicationScoped
public class CaseMails implements PanacheRepository<CaseMail> {
    private static final String NEXT = """
            SELECT * FROM case_mail WHERE next_try_at <= :now
            ORDER BY next_try_at, id LIMIT 1 FOR UPDATE SKIP LOCKED""";

    private final MailConfig config;
    private final Clock clock;

    CaseMails(MailConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** The mail with this id; NOT_FOUND for none. */
    public CaseMail known(long id) {
        return findByIdOptional(id).orElseThrow(() -> RuleViolation.of(Rule.NOT_FOUND));
    }

    /**
     * The newest first.
     *
     * @param before only mails with a smaller id, or null
     * @return up to {@code limit + 1} mails: the extra one tells that there are more
     */
    public List<CaseMail> newest(int limit, Long before) {
        var query = before == null ? find("order by id desc") : find("id < ?1 order by id desc", before);
        return query.page(0, limit + 1).list();
    }

    /** How many nobody tries any more although they were not sent. */
    public long countLost() {
        return count("state", MailState.GIVEN_UP);
    }

    /** How many of a kind a case got within a time before now. */
    long countLately(long caseId, MailKind kind, Duration within) {
        return count(
                "caseId = ?1 and kind = ?2 and queuedAt > ?3",
                caseId,
                kind,
                clock.instant().minus(within));
    }

    /** Puts a mail that failed back on top of the queue; anything else is no change. */
    @Transactional
    public void tryAgain(long id) {
        var mail = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> RuleViolation.of(Rule.NOT_FOUND));
        mail.tryAgain(clock.instant(), config.giveUpAfter());
    }

    /** Takes the mail that waits longest, so that no other node does; the caller's transaction ends at once. */
    Optional<CaseMail> takeNext() {
        var now = clock.instant();
        List<CaseMail> next = getEntityManager()
                .createNativeQuery(NEXT, CaseMail.class)
                .setParameter("now", now)
                .getResultList();
        next.forEach(mail -> mail.taken(now.plus(config.lease())));
        return next.stream().findFirst();
    }
}
