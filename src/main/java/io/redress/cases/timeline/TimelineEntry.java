package io.redress.cases.timeline;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One thing that happened to a case. Never changed, never deleted: the database refuses it. */
@Entity
@Immutable
public class TimelineEntry {
    @Id
    @GeneratedValue(generator = "timeline_entry_seq")
    @SequenceGenerator(name = "timeline_entry_seq", allocationSize = 1)
    private Long id;

    private long caseId;
    private Instant at;

    @Enumerated(EnumType.STRING)
    private CaseEvent event;

    private String actor;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> facts;

    protected TimelineEntry() {}

    TimelineEntry(long caseId, Instant at, CaseEvent event, String actor, Map<String, String> facts) {
        this.caseId = caseId;
        this.at = at;
        this.event = event;
        this.actor = actor;
        this.facts = Map.copyOf(facts);
    }

    public Long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    public Instant at() {
        return at;
    }

    public CaseEvent event() {
        return event;
    }

    /** The username of who did it; {@code system} for the house itself. */
    public String actor() {
        return actor;
    }

    /** A fact the sentence needs, empty when it was not recorded. */
    public String fact(String name) {
        return facts.getOrDefault(name, "");
    }
}
