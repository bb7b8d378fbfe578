package io.redress.disputes.filing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.redress.evidence.DraftEvidence;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.jboss.logging.Logger;

/** Throws away drafts that are over, with their papers, on any number of nodes: one skips what another one holds. */
@ApplicationScoped
public class DraftSweep {
    private static final Logger LOG = Logger.getLogger(DraftSweep.class);
    /** Papers are large: few drafts a transaction. */
    private static final int BATCH = 20;

    private static final String OVER = """
            SELECT * FROM filing_draft WHERE expires_at <= :now
            ORDER BY expires_at LIMIT :batch FOR UPDATE SKIP LOCKED""";

    private final Drafts drafts;
    private final DraftEvidence papers;
    private final Clock clock;

    DraftSweep(Drafts drafts, DraftEvidence papers, Clock clock) {
        this.drafts = drafts;
        this.papers = papers;
        this.clock = clock;
    }

    @Scheduled(
            every = "{redress.filing.sweep-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void onSchedule() {
        var gone = sweep();
        if (gone > 0) {
            LOG.infof("%d drafts of disputes were over and are gone", gone);
        }
    }

    /** Returns how many are gone. The case that a draft became stays, and its papers hang on the case. */
    public int sweep() {
        int gone = 0;
        int batch;
        do {
            batch = QuarkusTransaction.requiringNew().call(this::sweepBatch);
            gone += batch;
        } while (batch == BATCH);
        return gone;
    }

    private int sweepBatch() {
        List<FilingDraft> over = drafts.getEntityManager()
                .createNativeQuery(OVER, FilingDraft.class)
                .setParameter("now", clock.instant())
                .setParameter("batch", BATCH)
                .getResultList();
        over.forEach(draft -> {
            papers.removeAll(draft.id());
            drafts.delete(draft);
        });
        return over.size();
    }
}
