package io.redress.evidence.scanning;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.redress.cases.Cases;
import io.redress.cases.timeline.CaseEvent;
import io.redress.cases.timeline.Timeline;
import io.redress.evidence.EvidenceContent;
import io.redress.evidence.EvidenceItem;
import io.redress.evidence.ScanState;
import io.redress.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/**
 * Scans what came while the scanner was down, on any number of nodes: a node skips what another one holds. A file with
 * a virus stays away from everybody, and the case and its merchant are told.
 */
@ApplicationScoped
public class ScanSweep {
    private static final Logger LOG = Logger.getLogger(ScanSweep.class);
    private static final String NEXT = """
            SELECT * FROM evidence_item WHERE scan = 'WAITING_FOR_SCAN' AND id > :after
            ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED""";
    private static final long NONE = Long.MAX_VALUE;

    private final EntityManager entities;
    private final EvidenceContent content;
    private final VirusScan scan;
    private final Cases cases;
    private final Timeline timeline;
    private final ScanConfig config;

    ScanSweep(
            EntityManager entities,
            EvidenceContent content,
            VirusScan scan,
            Cases cases,
            Timeline timeline,
            ScanConfig config) {
        this.entities = entities;
        this.content = content;
        this.scan = scan;
        this.cases = cases;
        this.timeline = timeline;
        this.config = config;
    }

    @Scheduled(
            every = "{redress.evidence.scan.sweep-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void onSchedule() {
        if (config.scanner() != ScanConfig.Scanner.NONE) {
            sweep();
        }
    }

    /** Scans what waits, in transactions of its own, up to a batch. Returns how many were scanned. */
    public int sweep() {
        int scanned = 0;
        for (long after = 0; after != NONE && scanned < config.batch(); ) {
            var from = after;
            after = QuarkusTransaction.requiringNew().call(() -> scanNext(from));
            scanned += after == NONE ? 0 : 1;
        }
        return scanned;
    }

    /** The id of the item that was scanned; {@link #NONE} where nothing waits or the scanner is down. */
    private long scanNext(long after) {
        List<EvidenceItem> next = entities.createNativeQuery(NEXT, EvidenceItem.class)
                .setParameter("after", after)
                .getResultList();
        if (next.isEmpty()) {
            return NONE;
        }
        var item = next.get(0);
        var verdict = scan.of(content.readForScan(item));
        if (!verdict.mayBeOpened() && verdict != ScanState.INFECTED) {
            return NONE;
        }
        item.scanned(verdict);
        if (verdict == ScanState.INFECTED) {
            tell(item);
        }
        return item.id();
    }

    private void tell(EvidenceItem item) {
        LOG.warnf("The virus scanner found something in evidence %d", item.id());
        if (item.caseId() != null) {
            var about =
                    cases.forChange(Actor.SYSTEM, cases.findById(item.caseId()).number());
            timeline.record(
                    about.id(),
                    CaseEvent.EVIDENCE_INFECTED,
                    Actor.SYSTEM,
                    Map.of("kind", item.kind().name()));
        }
    }
}
