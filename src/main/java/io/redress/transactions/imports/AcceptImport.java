package io.redress.transactions.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.redress.identity.Actor;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import io.redress.transactions.layouts.Layouts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Clock;

/** Takes a file in: when it returns, the file is kept and will be imported, whatever happens to this node. */
@ApplicationScoped
public class AcceptImport {
    /** A body of some gigabytes over a slow line. */
    private static final int SECONDS = 6 * 60 * 60;

    private final EntityManager database;
    private final ImportBodies bodies;
    private final Layouts layouts;
    private final Clock clock;

    AcceptImport(EntityManager database, ImportBodies bodies, Layouts layouts, Clock clock) {
        this.database = database;
        this.bodies = bodies;
        this.layouts = layouts;
        this.clock = clock;
    }

    /**
     * Returns the id of the queued import.
     *
     * @throws RuleViolation when the layout is unknown, or what {@link NewImport} says does not fit together
     */
    public long accept(NewImport said, InputStream body, Actor by) {
        var checked = said.checked();
        var layout = layouts.of(checked.kind(), checked.layout());
        if (checked.replaces() && !layout.namesMessages()) {
            // it would take away the cards' rows of that day
            throw RuleViolation.on("replaces", Rule.NOT_A_CHOICE).with("allowed", "false");
        }
        return QuarkusTransaction.requiringNew().timeout(SECONDS).call(() -> keep(checked, layout.code(), body, by));
    }

    private long keep(NewImport said, String layout, InputStream body, Actor by) {
        long id = (Long) database.createNativeQuery("select nextval('record_import_seq')", Long.class)
                .getSingleResult();
        try {
            var kept = bodies.keep(id, body);
            insert(id, said, layout, kept, by);
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void insert(long id, NewImport said, String layout, ImportBodies.Kept kept, Actor by) {
        database.createNativeQuery("""
                        insert into record_import (id, kind, layout, file_name, settle_date, first_day, last_day, replaces,
                            state, sha256, bytes, asked_by, asked_at)
                        values (?1, ?2, ?3, cast(?4 as varchar), cast(?5 as date), cast(?6 as date), cast(?7 as date), ?8,
                            'QUEUED', ?9, ?10, ?11, ?12)""")
                .setParameter(1, id)
                .setParameter(2, said.kind().name())
                .setParameter(3, layout)
                .setParameter(4, said.fileName())
                .setParameter(5, said.settleDate())
                .setParameter(6, said.firstDay())
                .setParameter(7, said.lastDay())
                .setParameter(8, said.replaces())
                .setParameter(9, kept.sha256())
                .setParameter(10, kept.bytes())
                .setParameter(11, by.username())
                .setParameter(12, clock.instant())
                .executeUpdate();
    }
}
