package io.redress.sla;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.redress.sla.ServiceClock.End;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/**
 * Starts, pauses and ends the clocks of cases, in the caller's transaction, which must exist for every change. A case
 * may have several open clocks of one level, for different enquiries or requests; a call without a subject means all
 * of them, and none is fine.
 */
@ApplicationScoped
public class ServiceClocks implements PanacheRepository<ServiceClock> {
    private static final String OPEN = "caseId = ?1 and level = ?2 and endedAt is null order by id";

    private final Calendars calendars;
    private final Targets targets;
    private final Clock clock;

    ServiceClocks(Calendars calendars, Targets targets, Clock clock) {
        this.calendars = calendars;
        this.targets = targets;
        this.clock = clock;
    }

    /**
     * Starts a clock now. Asks the database nothing: a second open clock of the same case, level and subject is
     * refused by {@code uq_service_clock_open} when the transaction is written.
     *
     * @param priority NORMAL, HIGH or URGENT
     * @param subjectId the enquiry or request the clock is about, or null
     */
    public ServiceClock start(long caseId, String priority, ServiceLevel level, Long subjectId) {
        Target target = targets.of(level, priority);
        BusinessCalendar calendar = calendars.get(target.calendar());
        var started = new ServiceClock(caseId, level, subjectId, target, calendar, clock.instant());
        persist(started);
        return started;
    }

    /** Stops the clock while the other side holds the ball; the reason (at most 200 characters) is kept. */
    public void pause(long caseId, ServiceLevel level, String reason) {
        Instant now = clock.instant();
        open(caseId, level).forEach(open -> open.pause(now, reason));
    }

    public void resume(long caseId, ServiceLevel level) {
        Instant now = clock.instant();
        open(caseId, level).forEach(open -> open.resume(calendarOf(open), now));
    }

    /** Ends the clock as met; after its due moment it is breached as well. */
    public void meet(long caseId, ServiceLevel level) {
        open(caseId, level).forEach(ending(End.MET));
    }

    /** Ends the clock of one enquiry or request only. */
    public void meet(long caseId, ServiceLevel level, long subjectId) {
        open(caseId, level).stream()
                .filter(open -> open.subjectId() != null && open.subjectId() == subjectId)
                .forEach(ending(End.MET));
    }

    public void cancel(long caseId, ServiceLevel level) {
        open(caseId, level).forEach(ending(End.CANCELLED));
    }

    /** Ends the clock of one enquiry or request only. */
    public void cancel(long caseId, ServiceLevel level, long subjectId) {
        open(caseId, level).stream()
                .filter(open -> open.subjectId() != null && open.subjectId() == subjectId)
                .forEach(ending(End.CANCELLED));
    }

    public void cancelAll(long caseId) {
        find("caseId = ?1 and endedAt is null order by id", caseId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list()
                .forEach(ending(End.CANCELLED));
    }

    private Consumer<ServiceClock> ending(End as) {
        Instant now = clock.instant();
        return open -> open.end(as, calendarOf(open), now);
    }

    /** Locked, so that the sweep cannot raise an alarm for a clock that is just being ended. */
    private List<ServiceClock> open(long caseId, ServiceLevel level) {
        return find(OPEN, caseId, level)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The earliest due moment of the case's running clocks; null when none runs. */
    public Instant nearestDue(long caseId) {
        return earliestDue("c.caseId = ?1", caseId);
    }

    /** When the level's running clock is due (the earliest of several); null when none runs. */
    public Instant dueOf(long caseId, ServiceLevel level) {
        return earliestDue("c.caseId = ?1 and c.level = ?2", caseId, level);
    }

    /** When half of the level's working time will be gone; the clock must be open and run. */
    public Instant halfwayOf(long caseId, ServiceLevel level) {
        var running = find(OPEN, caseId, level).firstResult();
        return calendarOf(running)
                .plus(
                        running.startedAt(),
                        Duration.ofMinutes(running.targetMinutes()).dividedBy(2));
    }

    /** What lies this much working time behind an instant, by the calendar of a level. */
    public Instant afterWorking(ServiceLevel level, String priority, Instant from, Duration working) {
        return calendars.get(targets.of(level, priority).calendar()).plus(from, working);
    }

    private Instant earliestDue(String which, Object... parameters) {
        var query = getEntityManager()
                .createQuery(
                        "select min(c.dueAt) from ServiceClock c where c.endedAt is null and c.pausedAt is null and "
                                + which,
                        Instant.class);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.getSingleResult();
    }

    /** All clocks of the case with their pauses, ended ones included, oldest first. */
    public List<ServiceClock> of(long caseId) {
        return list(
                "from ServiceClock c left join fetch c.ledger.pauses where c.caseId = ?1 order by c.startedAt, c.id",
                caseId);
    }

    /** Working time left, now or when the clock stopped or ended; negative when overdue. */
    public Duration remaining(ServiceClock of) {
        return of.remaining(calendarOf(of), clock.instant());
    }

    private BusinessCalendar calendarOf(ServiceClock of) {
        return calendars.get(of.calendarCode());
    }
}
