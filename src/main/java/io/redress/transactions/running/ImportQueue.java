package io.redress.transactions.running;

import io.redress.transactions.imports.FactsText;
import io.redress.transactions.imports.ImportsConfig;
import io.redress.transactions.reading.RefusalReason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/**
 * Who works on which import. Life signs are told in the database's time, which all nodes share; the clock of the house
 * is moved by the demo.
 */
@ApplicationScoped
class ImportQueue {
    private static final String MINE = " WHERE id = :id AND runner = :runner AND state = 'RUNNING'";

    private final EntityManager database;
    private final ImportsConfig config;
    private final Clock clock;
    private final FactsText facts;

    ImportQueue(EntityManager database, ImportsConfig config, Clock clock, FactsText facts) {
        this.database = database;
        this.config = config;
        this.clock = clock;
        this.facts = facts;
    }

    /** Takes the oldest import that nobody works on, or whose node fell silent; no two nodes take the same. */
    @Transactional
    Optional<Long> claim(String runner) {
        endHopeless();
        var taken = database.createNativeQuery("""
                        UPDATE record_import SET state = 'RUNNING', runner = :runner, heartbeat_at = clock_timestamp(),
                            tries = tries + 1, rows_read = 0, rows_refused = 0
                        WHERE id = (SELECT id FROM record_import WHERE state = 'QUEUED' OR state = 'RUNNING'
                                AND heartbeat_at < clock_timestamp() - make_interval(secs => :silence)
                            ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED)
                        RETURNING id""", Long.class)
                .setParameter("runner", runner)
                .setParameter("silence", (double) config.silence().toSeconds())
                .getResultList();
        return taken.stream().findFirst().map(Long.class::cast);
    }

    /** One that took its node down with it at every try holds the others up no longer. */
    private void endHopeless() {
        database.createNativeQuery("""
                        UPDATE record_import SET state = 'FAILED', runner = NULL, ended_at = :now, error = :error,
                            error_facts = cast(:facts as jsonb)
                        WHERE state = 'RUNNING' AND tries >= :most
                            AND heartbeat_at < clock_timestamp() - make_interval(secs => :silence)""")
                .setParameter("now", clock.instant())
                .setParameter("error", RefusalReason.UNFORESEEN.name())
                .setParameter("facts", facts.of(Map.of("tries", String.valueOf(config.maxTries()))))
                .setParameter("most", config.maxTries())
                .setParameter("silence", (double) config.silence().toSeconds())
                .executeUpdate();
    }

    /** Tells how far the import is. False when it is not this runner's any more. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean beat(long id, String runner, long read, long refused) {
        return database.createNativeQuery(
                                "UPDATE record_import SET heartbeat_at = clock_timestamp(), rows_read = :read,"
                                        + " rows_refused = :refused" + MINE)
                        .setParameter("read", read)
                        .setParameter("refused", refused)
                        .setParameter("id", id)
                        .setParameter("runner", runner)
                        .executeUpdate()
                == 1;
    }

    /** Ends it, in the transaction of its rows. False when it is not this runner's any more: then nothing may stay. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean done(long id, String runner, Counts counts) {
        return database.createNativeQuery("UPDATE record_import SET state = 'DONE', runner = NULL, ended_at = :now,"
                                + " rows_read = :read, rows_created = :created, rows_known = :known,"
                                + " rows_refused = :refused, rows_removed = :removed" + MINE)
                        .setParameter("now", clock.instant())
                        .setParameter("read", counts.read())
                        .setParameter("created", counts.created())
                        .setParameter("known", counts.read() - counts.refused() - counts.created())
                        .setParameter("refused", counts.refused())
                        .setParameter("removed", counts.removed())
                        .setParameter("id", id)
                        .setParameter("runner", runner)
                        .executeUpdate()
                == 1;
    }

    /** Ends it without its rows. False when it is not this runner's any more. */
    @Transactional
    boolean fail(long id, String runner, RefusalReason why, Map<String, String> with) {
        return database.createNativeQuery("UPDATE record_import SET state = 'FAILED', runner = NULL, ended_at = :now,"
                                + " rows_created = 0, rows_known = 0, error = :error, error_facts = cast(:facts as jsonb)"
                                + MINE)
                        .setParameter("now", clock.instant())
                        .setParameter("error", why.name())
                        .setParameter("facts", facts.of(with))
                        .setParameter("id", id)
                        .setParameter("runner", runner)
                        .executeUpdate()
                == 1;
    }

    /** Puts it back for another try; after the last one it has failed. */
    @Transactional
    void giveBack(long id, String runner) {
        var tries =
                (Integer) database.createNativeQuery("SELECT tries FROM record_import WHERE id = :id", Integer.class)
                        .setParameter("id", id)
                        .getSingleResult();
        if (tries >= config.maxTries()) {
            fail(id, runner, RefusalReason.UNFORESEEN, Map.of("tries", String.valueOf(tries)));
            return;
        }
        database.createNativeQuery("UPDATE record_import SET state = 'QUEUED', runner = NULL" + MINE)
                .setParameter("id", id)
                .setParameter("runner", runner)
                .executeUpdate();
    }
}
