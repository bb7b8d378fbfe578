package io.redress.cases.timeline;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.redress.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** What happened to each case, in order. Whoever wants to know at once observes {@link Happened}. */
@ApplicationScoped
public class Timeline implements PanacheRepository<TimelineEntry> {
    private final Event<Happened> happened;
    private final Clock clock;

    Timeline(Event<Happened> happened, Clock clock) {
        this.happened = happened;
        this.clock = clock;
    }

    /** Adds an entry in the caller's transaction. Facts are what the sentence about it needs. */
    public void record(long caseId, CaseEvent event, Actor by, Map<String, String> facts) {
        var entry = new TimelineEntry(caseId, clock.instant(), event, by.username(), facts);
        persist(entry);
        happened.fire(new Happened(entry, by));
    }

    /** Oldest first; a reader who is not staff sees no internal entry. */
    public List<TimelineEntry> of(long caseId, boolean withInternal) {
        return list("caseId = ?1 order by id", caseId).stream()
                .filter(entry -> withInternal || !entry.event().isInternal())
                .toList();
    }
}
