package io.redress.desk.web.queue;

import io.redress.desk.web.words.DeskWords;
import io.redress.identity.Actor;
import io.redress.identity.Role;
import io.redress.web.Words;
import io.redress.worklist.QueueCursor;
import io.redress.worklist.Step;
import io.redress.worklist.WorkQueue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;

/** Puts the queue's page together. */
@ApplicationScoped
public class QueueViews {
    /** As many as fit on two screens; more is not read but filtered. */
    private static final int ROWS = 25;

    private final WorkQueue queue;
    private final QueueRows rows;
    private final DeskWords words;
    private final Words vocabulary;

    QueueViews(WorkQueue queue, QueueRows rows, DeskWords words, Words vocabulary) {
        this.queue = queue;
        this.rows = rows;
        this.words = words;
        this.vocabulary = vocabulary;
    }

    /**
     * @param typed a case number that led nowhere, or empty
     * @param searchError what to say about it, or null
     */
    @Transactional
    public QueueView of(Actor actor, QueueFilters filters, String after, String typed, String searchError) {
        var page = queue.of(
                reading(actor, filters.step()), filters.assigned(), filters.step(), ROWS, QueueCursor.read(after));
        return new QueueView(
                filters.whose(words),
                filters.steps(words, vocabulary),
                rows.of(page.items()),
                filters.query(),
                after == null || after.isEmpty(),
                page.next(),
                filters.any(),
                typed,
                searchError,
                actor.isStaff());
    }

    /** Everybody who may open the page sees the lead's queue, and on demand what waits for merchants. */
    private static Actor reading(Actor actor, Step step) {
        var roles = step == Step.GIVE_EVIDENCE ? Set.of(Role.LEAD, Role.MERCHANT) : Set.of(Role.LEAD);
        return new Actor(actor.username(), actor.is(Role.LIAISON) && step == null ? actor.roles() : roles, null);
    }
}
