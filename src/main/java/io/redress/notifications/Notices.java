package io.redress.notifications;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.redress.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people are to be told. A notice to a role is read when one of them has read it. */
@ApplicationScoped
public class Notices implements PanacheRepository<Notice> {
    /** As many as one page shows; older unread ones follow when these are read. */
    static final int SHOWN = 50;

    private final Clock clock;

    Notices(Clock clock) {
        this.clock = clock;
    }

    /** What the actor has not read yet, newest first, at most a page of it. */
    public List<Notice> unread(Actor actor) {
        var unread = Unread.by(actor);
        return find(unread.where() + " order by id desc", unread.facts())
                .page(0, SHOWN)
                .list();
    }

    public long countUnread(Actor actor) {
        var unread = Unread.by(actor);
        return count(unread.where(), unread.facts());
    }

    /** Marks as read what the actor was shown, by the notices' ids; what is addressed to others stays as it is. */
    @Transactional
    public void read(Actor actor, Collection<Long> shown) {
        var unread = Unread.by(actor);
        var facts = new HashMap<>(unread.facts());
        facts.put("now", clock.instant());
        facts.put("shown", shown);
        update("readAt = :now where id in :shown and " + unread.where(), facts);
    }

    /** Marks as read what is older than an instant, whoever it was for. */
    @Transactional
    public void readBefore(Instant then) {
        update("readAt = ?1 where readAt is null and createdAt < ?2", clock.instant(), then);
    }

    /** A condition and its values: not read yet, and addressed to the actor's merchant, a role of theirs, or them. */
    private record Unread(String where, Map<String, Object> facts) {
        static Unread by(Actor actor) {
            var addressed = new ArrayList<>(List.of("username = :username"));
            var facts = new HashMap<String, Object>(Map.of("username", actor.username()));
            if (actor.mid() != null && !actor.isVisitor()) {
                addressed.add("mid = :mid");
                facts.put("mid", actor.mid());
            }
            if (!actor.roles().isEmpty()) {
                addressed.add("role in :roles");
                facts.put("roles", actor.roles());
            }
            return new Unread("readAt is null and (" + String.join(" or ", addressed) + ")", facts);
        }
    }
}
