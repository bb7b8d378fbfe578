package io.redress.notifications;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.redress.identity.Actor;
import io.redress.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What people are to be told. A notice to a role is read when one of them has read it. */
@ApplicationScoped
public class Notices implements PanacheRepository<Notice> {
    /** As many as one page shows; older unread ones follow when these are read. */
    static final int SHOWN = 50;

    private static final String UNREAD = "readAt is null and (mid = :mid or role in :roles or username = :username)";

    private final Clock clock;

    Notices(Clock clock) {
        this.clock = clock;
    }

    /** What the actor has not read yet, newest first, at most a page of it. */
    public List<Notice> unread(Actor actor) {
        return find(UNREAD + " order by id desc", addressees(actor))
                .page(0, SHOWN)
                .list();
    }

    public long countUnread(Actor actor) {
        return count(UNREAD, addressees(actor));
    }

    /** Marks as read what the actor was shown: unread notices up to this id. */
    @Transactional
    public void read(Actor actor, long upTo) {
        var facts = new HashMap<>(addressees(actor));
        facts.put("now", clock.instant());
        facts.put("upTo", upTo);
        update("readAt = :now where id <= :upTo and " + UNREAD, facts);
    }

    /** Marks as read what is older than an instant, whoever it was for. */
    @Transactional
    public void readBefore(Instant then) {
        update("readAt = ?1 where readAt is null and createdAt < ?2", clock.instant(), then);
    }

    private static Map<String, Object> addressees(Actor actor) {
        // a query wants values: no account has these
        var mid = actor.mid() == null ? "-" : actor.mid();
        Set<Role> roles = actor.roles().isEmpty() ? Set.of(Role.ADMIN) : actor.roles();
        return Map.of("mid", mid, "roles", roles, "username", actor.username());
    }
}
