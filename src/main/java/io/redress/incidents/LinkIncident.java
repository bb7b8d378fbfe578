package io.redress.incidents;

import io.redress.cases.CaseAction;
import io.redress.cases.Cases;
import io.redress.cases.timeline.CaseEvent;
import io.redress.cases.timeline.Timeline;
import io.redress.identity.Actor;
import io.redress.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says of an open case that a known standstill caused it; so that its merchant is told, and such cases can be counted. */
@ApplicationScoped
public class LinkIncident {
    private final Cases cases;
    private final Incidents incidents;
    private final Timeline timeline;
    private final EntityManager database;
    private final Clock clock;

    LinkIncident(Cases cases, Incidents incidents, Timeline timeline, EntityManager database, Clock clock) {
        this.cases = cases;
        this.incidents = incidents;
        this.timeline = timeline;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Links the case to this one and to no other; again is no change.
     *
     * @throws RuleViolation NOT_FOUND for either, ROLE_MAY_NOT, STATUS_DOES_NOT_ALLOW where the case is over
     */
    @Transactional
    public void link(String number, long incidentId, Actor by) {
        var about = cases.forChange(by, number);
        // whoever may take a case may say what caused it
        about.require(CaseAction.ASSIGN);
        var incident = incidents.get(incidentId);
        if (of(about.id()).map(Incident::id).filter(incident.id()::equals).isPresent()) {
            return;
        }
        database.createNativeQuery("""
                        insert into case_incident (case_id, incident_id, linked_by, linked_at) values (?1, ?2, ?3, ?4)
                        on conflict (case_id) do update set incident_id = excluded.incident_id,
                            linked_by = excluded.linked_by, linked_at = excluded.linked_at""")
                .setParameter(1, about.id())
                .setParameter(2, incident.id())
                .setParameter(3, by.username())
                .setParameter(4, clock.instant())
                .executeUpdate();
        var facts = incident.facts();
        timeline.record(
                about.id(),
                CaseEvent.INCIDENT_LINKED,
                by,
                Map.of("kind", facts.kind().name(), "textZh", facts.textZh(), "textEn", facts.textEn()));
    }

    /** What the case is linked to. */
    @Transactional
    public Optional<Incident> of(long caseId) {
        List<Long> linked = database.createNativeQuery(
                        "select incident_id from case_incident where case_id = ?1", Long.class)
                .setParameter(1, caseId)
                .getResultList();
        return linked.stream().findFirst().map(incidents::get);
    }
}
