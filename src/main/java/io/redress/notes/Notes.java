package io.redress.notes;

import io.redress.cases.Cases;
import io.redress.cases.DisputeCase;
import io.redress.cases.timeline.CaseEvent;
import io.redress.cases.timeline.Timeline;
import io.redress.identity.Actor;
import io.redress.identity.Role;
import io.redress.shared.FreeText;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The desk's own notes on cases. For everybody outside the house there are none: asking is refused as not found. */
@ApplicationScoped
public class Notes {
    public static final int LONGEST = 2000;

    /** More nobody reads; the case's papers take what is longer. */
    static final int MOST = 200;

    private final Cases cases;
    private final Timeline timeline;
    private final EntityManager database;
    private final Clock clock;

    Notes(Cases cases, Timeline timeline, EntityManager database, Clock clock) {
        this.cases = cases;
        this.timeline = timeline;
        this.database = database;
        this.clock = clock;
    }

    /** The oldest first. NOT_FOUND for merchants and integrators, whosever case it is. */
    @Transactional
    public List<CaseNote> of(String number, Actor reader) {
        requireInsider(reader);
        return of(cases.visibleTo(reader, number));
    }

    /**
     * Writes a note down, in any status of the case. The same words again right behind themselves are the same note.
     *
     * @param text at most 2,000 characters
     * @throws RuleViolation NOT_FOUND; ROLE_MAY_NOT for managers and administrators, who only read; on {@code text}
     *     REQUIRED, TOO_LONG, CARD_NUMBER_REFUSED or TOO_MANY_MESSAGES
     */
    @Transactional
    public CaseNote write(String number, String text, Actor by) {
        requireInsider(by);
        var about = cases.forChange(by, number);
        if (!by.isStaff()) {
            throw RuleViolation.of(Rule.ROLE_MAY_NOT);
        }
        var words = FreeText.required("text", text, LONGEST);
        var before = of(about);
        if (!before.isEmpty() && before.get(before.size() - 1).isSame(by.username(), words)) {
            return before.get(before.size() - 1);
        }
        if (before.size() >= MOST) {
            throw RuleViolation.on("text", Rule.TOO_MANY_MESSAGES).with("max", MOST);
        }
        var written = new CaseNote(about.id(), by.username(), words, clock.instant());
        database.persist(written);
        timeline.record(about.id(), CaseEvent.NOTED, by, Map.of());
        return written;
    }

    private List<CaseNote> of(DisputeCase about) {
        return database.createQuery("from CaseNote where caseId = :id order by id", CaseNote.class)
                .setParameter("id", about.id())
                .getResultList();
    }

    private static void requireInsider(Actor actor) {
        if (!actor.isStaff() && !actor.isAnyOf(Role.MANAGER, Role.ADMIN)) {
            throw RuleViolation.of(Rule.NOT_FOUND);
        }
    }
}
