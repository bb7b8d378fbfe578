package io.redress.evidence;

import io.redress.cases.CaseAction;
import io.redress.cases.CaseProcess;
import io.redress.cases.CaseStatus;
import io.redress.cases.Cases;
import io.redress.cases.DisputeCase;
import io.redress.cases.MoveCase;
import io.redress.cases.timeline.CaseEvent;
import io.redress.cases.timeline.Timeline;
import io.redress.identity.Actor;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import io.redress.sla.ServiceClocks;
import io.redress.sla.ServiceLevel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** Takes a piece of evidence in; when it was the last one asked for, the case goes on to review. */
@ApplicationScoped
public class GiveEvidence {
    private final Cases cases;
    private final MoveCase move;
    private final EvidenceRequests requests;
    private final EvidenceItems items;
    private final EvidenceContent content;
    private final ServiceClocks clocks;
    private final Timeline timeline;
    private final CaseProcess process;
    private final EvidenceConfig config;
    private final Clock clock;

    GiveEvidence(
            Cases cases,
            MoveCase move,
            EvidenceRequests requests,
            EvidenceItems items,
            EvidenceContent content,
            ServiceClocks clocks,
            Timeline timeline,
            CaseProcess process,
            EvidenceConfig config,
            Clock clock) {
        this.cases = cases;
        this.move = move;
        this.requests = requests;
        this.items = items;
        this.content = content;
        this.clocks = clocks;
        this.timeline = timeline;
        this.process = process;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Before files are looked at: whether somebody may give any here.
     *
     * @throws RuleViolation NOT_FOUND or STATUS_DOES_NOT_ALLOW
     */
    @Transactional
    public void requireTaking(String number, Actor by) {
        cases.visibleTo(by, number).require(CaseAction.GIVE_EVIDENCE);
    }

    /**
     * The same content of the same kind, sent again by a reload or on a bad line, is the paper that is here already.
     *
     * @throws RuleViolation TOO_MANY_FILES where the case holds as many as it may
     */
    @Transactional
    public EvidenceItem give(String number, EvidenceKind kind, EvidenceFile file, Actor by) {
        cases.visibleTo(by, number);
        // before the case is locked: a store across the network takes its time
        var sha256 = content.keep(file.bytes());
        var thumbnail = content.keep(file.thumbnail());
        var about = cases.forChange(by, number);
        about.require(CaseAction.GIVE_EVIDENCE);
        var same = items.same(about.id(), kind, sha256, requests.open(about.id()));
        if (same.isPresent()) {
            return same.get();
        }
        requireRoom(items.count("caseId", about.id()), 1);
        var item = new EvidenceItem(about.id(), null, kind, file)
                .keptAs(sha256, thumbnail)
                .given(by.username(), clock.instant());
        items.persist(item);
        came(item, by);
        tickRequest(about, by);
        return item;
    }

    /** @throws RuleViolation TOO_MANY_FILES */
    void requireRoom(long held, int more) {
        if (held + more > config.maxFiles()) {
            throw RuleViolation.on("file", Rule.TOO_MANY_FILES).with("max", config.maxFiles());
        }
    }

    void came(EvidenceItem item, Actor by) {
        timeline.record(
                item.caseId(),
                CaseEvent.EVIDENCE_GIVEN,
                by,
                Map.of("kind", item.kind().name()));
    }

    /** Closes the open request when all of it is there, and the case goes on. */
    void tickRequest(DisputeCase about, Actor by) {
        var request = requests.open(about.id()).orElse(null);
        if (request == null || !items.kindsSince(about.id(), request.askedAt()).containsAll(request.kinds())) {
            return;
        }
        request.close(EvidenceRequest.Closing.ANSWERED, clock.instant());
        clocks.meet(about.id(), ServiceLevel.MERCHANT_REPLY);
        move.to(CaseStatus.IN_REVIEW, about, by);
        timeline.record(about.id(), CaseEvent.EVIDENCE_COMPLETE, by, Map.of());
        process.evidenceComplete(about);
    }
}
