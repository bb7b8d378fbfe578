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
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;

/** Takes a piece of evidence in; when it was the last one asked for, the case goes on to review. */
@ApplicationScoped
public class GiveEvidence {
    /** More than a person can look through; a bank's own limit for one enquiry is lower. */
    public static final int MAX_ITEMS = 20;

    private final Cases cases;
    private final MoveCase move;
    private final EvidenceRequests requests;
    private final EvidenceItems items;
    private final EvidenceStore store;
    private final ServiceClocks clocks;
    private final Timeline timeline;
    private final CaseProcess process;
    private final Clock clock;

    GiveEvidence(
            Cases cases,
            MoveCase move,
            EvidenceRequests requests,
            EvidenceItems items,
            EvidenceStore store,
            ServiceClocks clocks,
            Timeline timeline,
            CaseProcess process,
            Clock clock) {
        this.cases = cases;
        this.move = move;
        this.requests = requests;
        this.items = items;
        this.store = store;
        this.clocks = clocks;
        this.timeline = timeline;
        this.process = process;
        this.clock = clock;
    }

    /** @throws RuleViolation TOO_MANY_FILES beyond {@link #MAX_ITEMS} */
    @Transactional
    public EvidenceItem give(String number, EvidenceKind kind, EvidenceFile file, Actor by) {
        var about = cases.forChange(by, number);
        about.require(CaseAction.GIVE_EVIDENCE);
        if (items.count("caseId", about.id()) >= MAX_ITEMS) {
            throw RuleViolation.on("file", Rule.TOO_MANY_FILES).with("max", MAX_ITEMS);
        }
        var sha256 = sha256(file.bytes());
        store.keep(sha256, file.bytes());
        var item = new EvidenceItem(about.id(), kind, file, sha256, by.username(), clock.instant());
        items.persist(item);
        timeline.record(about.id(), CaseEvent.EVIDENCE_GIVEN, by, Map.of("kind", kind.name()));
        tickRequest(about, by);
        return item;
    }

    private void tickRequest(DisputeCase about, Actor by) {
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

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
