package io.redress.suspicions;

import io.redress.identity.Actor;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All looks through the records, and who works on which. Life signs are told in the database's time, which all nodes
 * share.
 */
@ApplicationScoped
@Transactional
public class SweepRuns {
    /** A large merchant's week takes seconds; after such a silence the node is dead. */
    private static final int SILENCE_SECONDS = 300;

    /** Restarts are no fault of the period, but one that kills its node must end. */
    private static final int MOST_TRIES = 5;

    private static final String MINE = " where id = :id and runner = :runner and state = 'RUNNING'";

    private final EntityManager database;
    private final Clock clock;

    SweepRuns(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Asks for a look; one of the same period that is still open is the same.
     *
     * @return its id
     * @throws RuleViolation as {@link SweepRecords#check}
     */
    public long ask(LocalDate from, LocalDate to, Actor by) {
        SweepRecords.check(from, to);
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('sweep_run'))")
                .getSingleResult();
        List<Long> ids = database.createNativeQuery("""
                        with open as (
                            select id from sweep_run
                            where state in ('QUEUED', 'RUNNING') and first_day = :from and last_day = :to limit 1),
                        asked as (
                            insert into sweep_run (id, first_day, last_day, state, asked_by, asked_at)
                            select nextval('sweep_run_seq'), :from, :to, 'QUEUED', :by, :now
                            where not exists (select from open) returning id)
                        select id from open union all select id from asked""", Long.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("by", by.username())
                .setParameter("now", clock.instant())
                .getResultList();
        return ids.get(0);
    }

    /** The one with this id; NOT_FOUND for none. */
    public SweepRun get(long id) {
        return read("where id = " + id).orElseThrow(() -> RuleViolation.of(Rule.NOT_FOUND));
    }

    /** The one that was asked for last; empty before the first. */
    public Optional<SweepRun> latest() {
        return read("order by id desc limit 1");
    }

    /** Takes the oldest that nobody works on, or whose node fell silent; no two nodes take the same. */
    Optional<SweepRun> claim(String runner) {
        database.createNativeQuery("""
                        update sweep_run set state = 'FAILED', runner = null, ended_at = :now
                        where state = 'RUNNING' and tries >= :most
                            and heartbeat_at < clock_timestamp() - make_interval(secs => :silence)""")
                .setParameter("now", clock.instant())
                .setParameter("most", MOST_TRIES)
                .setParameter("silence", (double) SILENCE_SECONDS)
                .executeUpdate();
        List<Long> taken = database.createNativeQuery("""
                        update sweep_run set state = 'RUNNING', runner = :runner, heartbeat_at = clock_timestamp(),
                            tries = tries + 1, merchants = 0, found = 0, created = 0
                        where id = (select id from sweep_run where state = 'QUEUED' or state = 'RUNNING'
                                and heartbeat_at < clock_timestamp() - make_interval(secs => :silence)
                            order by id limit 1 for update skip locked)
                        returning id""", Long.class)
                .setParameter("runner", runner)
                .setParameter("silence", (double) SILENCE_SECONDS)
                .getResultList();
        return taken.stream().findFirst().map(this::get);
    }

    /** Tells how far it is. False where another node has it by now. */
    boolean beat(long id, String runner, int merchants, SweepRecords.Swept swept) {
        return database.createNativeQuery("""
                        update sweep_run set heartbeat_at = clock_timestamp(), merchants = :merchants, found = :found,
                            created = :created""" + MINE)
                        .setParameter("merchants", merchants)
                        .setParameter("found", swept.found())
                        .setParameter("created", swept.created())
                        .setParameter("id", id)
                        .setParameter("runner", runner)
                        .executeUpdate()
                == 1;
    }

    void end(long id, String runner, SweepState state) {
        database.createNativeQuery("update sweep_run set state = :state, runner = null, ended_at = :now" + MINE)
                .setParameter("state", state.name())
                .setParameter("now", clock.instant())
                .setParameter("id", id)
                .setParameter("runner", runner)
                .executeUpdate();
    }

    private Optional<SweepRun> read(String which) {
        List<Tuple> rows = database.createNativeQuery("""
                        select id, first_day, last_day, state, merchants, found, created, asked_by, asked_at, ended_at
                        from sweep_run\s""" + which, Tuple.class).getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new SweepRun(
                        row.get(0, Long.class),
                        row.get(1, LocalDate.class),
                        row.get(2, LocalDate.class),
                        SweepState.valueOf(row.get(3, String.class)),
                        row.get(4, Integer.class),
                        row.get(5, Integer.class),
                        row.get(6, Integer.class),
                        row.get(7, String.class),
                        row.get(8, Instant.class),
                        row.get(9, Instant.class)));
    }
}
