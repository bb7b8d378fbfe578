package io.redress.identity.visits;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** All links to single cases, and the visits they began. */
@ApplicationScoped
public class CaseLinks implements PanacheRepository<CaseLink> {
    /** The cookie of a visit; its value is a secret that a link was spent for. */
    public static final String COOKIE = "redress-visit";

    private final CaseLinkConfig config;
    private final Clock clock;

    CaseLinks(CaseLinkConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** Makes a link in the caller's transaction. Returns its token, which is kept nowhere. */
    @Transactional(Transactional.TxType.MANDATORY)
    public String make(String caseNumber, String mid, String address) {
        var token = Secret.madeUp();
        var now = clock.instant();
        persist(new CaseLink(Secret.hash(token), caseNumber, mid, address, now, now.plus(config.validFor())));
        return token;
    }

    /** The link with this token, spent or expired ones too. */
    @Transactional
    public Optional<CaseLink> of(String token) {
        return Secret.isForm(token) ? find("tokenHash", Secret.hash(token)).firstResultOptional() : Optional.empty();
    }

    /**
     * Spends a link; of two that try at once, one does.
     *
     * @return what its reader's cookie holds from now on, which is kept nowhere; empty where the link opens no more
     */
    @Transactional
    public Optional<String> spend(String token) {
        if (!Secret.isForm(token)) {
            return Optional.empty();
        }
        var visit = Secret.madeUp();
        var now = clock.instant();
        var spent = update(
                "spentAt = ?1, visitHash = ?2, visitUntil = ?3"
                        + " where tokenHash = ?4 and spentAt is null and expiresAt > ?1",
                now,
                Secret.hash(visit),
                now.plus(config.visit()),
                Secret.hash(token));
        return spent == 1 ? Optional.of(visit) : Optional.empty();
    }

    /** The link by which somebody is here now, by their cookie. */
    @Transactional
    public Optional<CaseLink> visitedWith(String visit) {
        return Secret.isForm(visit)
                ? find("visitHash", Secret.hash(visit))
                        .firstResultOptional()
                        .filter(link -> link.isVisitedAt(clock.instant()))
                : Optional.empty();
    }

    /** Ends a visit before its time; what is none is no change. */
    @Transactional
    public void end(String visit) {
        if (Secret.isForm(visit)) {
            update("visitUntil = ?1 where visitHash = ?2 and visitUntil > ?1", clock.instant(), Secret.hash(visit));
        }
    }
}
