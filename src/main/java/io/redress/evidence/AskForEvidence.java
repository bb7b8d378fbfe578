package io.redress.evidence;

import io.redress.cases.AssignCase;
import io.redress.cases.CaseAction;
import io.redress.cases.CaseProcess;
import io.redress.cases.CaseStatus;
import io.redress.cases.Cases;
import io.redress.cases.DisputeCase;
import io.redress.cases.MoveCase;
import io.redress.cases.timeline.CaseEvent;
import io.redress.cases.timeline.Timeline;
import io.redress.identity.Actor;
import io.redress.shared.CardNumbers;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import io.redress.sla.ServiceClocks;
import io.redress.sla.ServiceLevel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Set;

/** Asks the merchant for papers. A new request takes the place of an open one. */
@ApplicationScoped
public class AskForEvidence {
    private final Cases cases;
    private final AssignCase assign;
    private final MoveCase move;
    private final EvidenceRequests requests;
    private final ServiceClocks clocks;
    private final Timeline timeline;
    private final CaseProcess process;
    private final Clock clock;

    AskForEvidence(
            Cases cases,
            AssignCase assign,
            MoveCase move,
            EvidenceRequests requests,
            ServiceClocks clocks,
            Timeline timeline,
            CaseProcess process,
            Clock clock) {
        this.cases = cases;
        this.assign = assign;
        this.move = move;
        this.requests = requests;
        this.clocks = clocks;
        this.timeline = timeline;
        this.process = process;
        this.clock = clock;
    }

    /** The desk asks for papers of these kinds, with a note to the merchant that may be empty. */
    @Transactional
    public EvidenceRequest ask(String number, Set<EvidenceKind> kinds, String note, Integer seen, Actor by) {
        if (kinds.isEmpty()) {
            throw RuleViolation.on("kinds", Rule.REQUIRED);
        }
        CardNumbers.refuse("note", note);
        var asked = cases.forChange(by, number);
        asked.requireVersion(seen);
        asked.require(CaseAction.ASK_FOR_EVIDENCE);
        assign.takeIfFree(asked, by);
        var request = open(asked, kinds, note == null ? "" : note, by);
        process.evidenceAsked(asked);
        return request;
    }

    /** The route says the claim needs papers before anybody can work on it. Once asked, again is no change. */
    @Transactional
    public void askOnRoute(String number) {
        var asked = cases.forChange(Actor.SYSTEM, number);
        if (requests.open(asked.id()).isEmpty()) {
            open(asked, Checklist.of(asked.claim()), "", Actor.SYSTEM);
        }
    }

    private EvidenceRequest open(DisputeCase asked, Set<EvidenceKind> kinds, String note, Actor by) {
        var now = clock.instant();
        move.to(CaseStatus.AWAITING_MERCHANT, asked, by);
        var request = new EvidenceRequest(asked.id(), kinds, note, by.username(), now);
        request.by(
                clocks.halfwayOf(asked.id(), ServiceLevel.MERCHANT_REPLY),
                clocks.dueOf(asked.id(), ServiceLevel.MERCHANT_REPLY));
        requests.persist(request);
        timeline.record(asked.id(), CaseEvent.EVIDENCE_ASKED, by, Map.of("kinds", request.kindNames(), "note", note));
        return request;
    }
}
