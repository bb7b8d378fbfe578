package io.redress.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.redress.identity.Actor;
import io.redress.shared.Page;
import io.redress.testing.Actors;
import io.redress.testing.CaseJourney;
import io.redress.testing.Claims;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WorkQueueTest {
    /** One in ten waits for somebody outside, without a clock that runs. */
    private static final String MANY_CASES = """
            insert into dispute_case (id, version, number, claim, status, priority, mid, paid_on, amount_fen, claimed_fen,
                narrative, filed_by, filed_at, due_at)
            select 8000000 + i, 0, 'Q' || i, 'OTHER', 'IN_REVIEW', 'NORMAL', '%s', date '2020-01-01', 1, 1, 'many',
                'nobody', now(), case when i %% 10 > 0 then now() + i * interval '1 minute' end
            from generate_series(1, 20000) i""".formatted(Claims.MID);

    @Inject
    WorkQueue queue;

    @Inject
    CaseJourney journey;

    @Inject
    EntityManager database;

    @Test
    void page_after_page_reads_every_case_once_the_paused_ones_last() {
        var someone = new Actor("queued", Actors.LIAISON.roles(), null);
        for (int i = 0; i < 3; i++) {
            journey.files(Claims.claim(12_500 + i, "630012147000")).takes(someone);
            journey.asksBank();
            journey.files(Claims.claim(12_500 + i, "630012147001")).takes(someone);
        }
        var whole = page(someone, 100, null).items();
        assertThat(whole).hasSize(6);
        var read = new ArrayList<WorkItem>();
        WorkQueue.Position after = null;
        do {
            var page = page(someone, 2, after);
            read.addAll(page.items());
            after = QueueCursor.read(page.next());
        } while (after != null);
        assertThat(numbers(read)).isEqualTo(numbers(whole));
    }

    @Test
    void a_page_of_many_cases_reads_hardly_more_rows_than_it_shows() {
        journey.files(Claims.identified());
        QuarkusTransaction.begin();
        try {
            database.createNativeQuery(MANY_CASES).executeUpdate();
            database.createNativeQuery("analyze dispute_case").executeUpdate();
            var before = rowsRead();
            var first = queue.of(Actors.LIAISON, Assigned.TO_ANYBODY, null, 20, null);
            queue.of(Actors.LIAISON, Assigned.TO_ANYBODY, null, 20, QueueCursor.read(first.next()));
            assertThat(rowsRead() - before).isBetween(40L, 1_000L);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    /** By this transaction, of all cases, with and without an index. */
    private long rowsRead() {
        return ((Number) database.createNativeQuery("select seq_tup_read + coalesce(idx_tup_fetch, 0)"
                                + " from pg_stat_xact_user_tables where relname = 'dispute_case'")
                        .getSingleResult())
                .longValue();
    }

    private Page<WorkItem> page(Actor actor, int limit, WorkQueue.Position after) {
        return QuarkusTransaction.requiringNew().call(() -> queue.of(actor, Assigned.TO_ME, null, limit, after));
    }

    private static List<String> numbers(List<WorkItem> items) {
        return items.stream().map(item -> item.about().number()).toList();
    }
}
