package io.redress.disputes.filing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.redress.identity.Actor;
import io.redress.identity.Role;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All disputes that are being filed. Another merchant's does not exist. */
@ApplicationScoped
public class Drafts implements PanacheRepositoryBase<FilingDraft, UUID> {
    /** More than these nobody will finish; the newest are shown. */
    private static final int SHOWN = 10;

    /** The draft with this id; NOT_FOUND where there is none of this actor's merchant. */
    public FilingDraft visibleTo(Actor actor, String id) {
        return own(actor, parsed(id).map(this::findById));
    }

    /** The same, locked until the transaction ends. */
    FilingDraft forChange(Actor actor, String id) {
        return own(actor, parsed(id).map(known -> findById(known, LockModeType.PESSIMISTIC_WRITE)));
    }

    /** Those that the actor's merchant did not file yet and that are not over, the last changed first. */
    public List<FilingDraft> unfinished(Actor actor, Instant now) {
        return actor.is(Role.MERCHANT) && !actor.isVisitor()
                ? find("mid = ?1 and filedAs is null and expiresAt > ?2 order by changedAt desc", actor.mid(), now)
                        .page(0, SHOWN)
                        .list()
                : List.of();
    }

    private static FilingDraft own(Actor actor, Optional<FilingDraft> found) {
        return found.filter(draft -> !actor.isVisitor() && actor.actsFor(draft.mid()))
                .orElseThrow(() -> RuleViolation.of(Rule.NOT_FOUND));
    }

    private static Optional<UUID> parsed(String id) {
        return id != null && id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(id))
                : Optional.empty();
    }
}
