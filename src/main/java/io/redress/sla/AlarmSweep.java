package io.redress.sla;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Raises the alarms of clocks that are at risk or overdue, each exactly once, on any number of nodes: a node skips
 * what another one holds. One batch is one transaction; when an observer fails, the batch is undone and each of its
 * clocks is tried alone.
 */
@ApplicationScoped
public class AlarmSweep {
    private static final Logger LOG = Logger.getLogger(AlarmSweep.class);
    private static final String DUE = """
            SELECT * FROM service_clock WHERE next_alarm_at <= :now
            ORDER BY next_alarm_at LIMIT :batch FOR UPDATE SKIP LOCKED""";
    private static final String ONE =
            "SELECT * FROM service_clock WHERE id = :id AND next_alarm_at <= :now FOR UPDATE SKIP LOCKED";

    private final EntityManager entities;
    private final Event<ClockAlarm> alarms;
    private final Clock clock;
    private final SlaConfig config;

    AlarmSweep(EntityManager entities, Event<ClockAlarm> alarms, Clock clock, SlaConfig config) {
        this.entities = entities;
        this.alarms = alarms;
        this.clock = clock;
        this.config = config;
    }

    @Scheduled(
            every = "{redress.sla.sweep-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void onSchedule() {
        sweep();
    }

    /** Raises all alarms whose moment has come, in transactions of its own. Returns how many were raised. */
    public int sweep() {
        // one moment for the whole sweep: a clock put off for a retry is not met again in it
        Instant now = clock.instant();
        int raised = 0;
        Batch batch;
        do {
            batch = sweepBatch(now);
            raised += batch.raised();
        } while (batch.taken() == config.batch());
        return raised;
    }

    /** When the next alarm is to be raised; null when no clock owes one. */
    @Transactional
    public Instant nextAlarm() {
        return entities.createQuery("select min(c.nextAlarmAt) from ServiceClock c", Instant.class)
                .getSingleResult();
    }

    private record Batch(int taken, int raised) {}

    private Batch sweepBatch(Instant now) {
        List<Long> taken = new ArrayList<>();
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                List<ServiceClock> due = due(now);
                due.forEach(each -> taken.add(each.id()));
                raise(due, now);
            });
            return new Batch(taken.size(), taken.size());
        } catch (RuntimeException failure) {
            if (taken.isEmpty()) {
                throw failure;
            }
            LOG.debugf(failure, "A batch of %d alarms failed; trying each alone", taken.size());
            return new Batch(
                    taken.size(),
                    taken.stream().mapToInt(id -> sweepOne(id, now)).sum());
        }
    }

    private List<ServiceClock> due(Instant now) {
        giveWayToUsers();
        return entities.createNativeQuery(DUE, ServiceClock.class)
                .setParameter("now", now)
                .setParameter("batch", config.batch())
                .getResultList();
    }

    /** Shorter than the database's deadlock check (1 s): when an observer meets a user's lock, the alarm waits. */
    private void giveWayToUsers() {
        entities.createNativeQuery("SET LOCAL lock_timeout = '250ms'").executeUpdate();
    }

    private void raise(List<ServiceClock> due, Instant now) {
        // all marks first: they go out together before an observer's first query
        List<ClockAlarm> raised = due.stream().map(each -> alarm(each, now)).toList();
        raised.forEach(alarms::fire);
    }

    private static ClockAlarm alarm(ServiceClock of, Instant now) {
        var kind = of.raise(now);
        return new ClockAlarm(of.caseId(), of.id(), of.level(), kind, of.dueAt(), now);
    }

    private int sweepOne(long id, Instant now) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                giveWayToUsers();
                List<ServiceClock> due = entities.createNativeQuery(ONE, ServiceClock.class)
                        .setParameter("id", id)
                        .setParameter("now", now)
                        .getResultList();
                raise(due, now);
                return due.size();
            });
        } catch (RuntimeException failure) {
            LOG.warnf(failure, "The alarm of clock %d failed; next try in %s", id, config.retryAfter());
            putOff(id, now);
            return 0;
        }
    }

    private void putOff(long id, Instant now) {
        QuarkusTransaction.requiringNew().run(() -> entities.createQuery(
                        "update ServiceClock set nextAlarmAt = :later where id = :id and nextAlarmAt <= :now")
                .setParameter("later", now.plus(config.retryAfter()))
                .setParameter("id", id)
                .setParameter("now", now)
                .executeUpdate());
    }
}
