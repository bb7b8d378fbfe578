package io.redress.disputes.waiting;

import io.redress.cases.CaseAction;
import io.redress.cases.CaseStatus;
import io.redress.cases.DisputeCase;
import io.redress.cases.answer.Verdict;
import io.redress.disputes.waiting.Waits.For;
import io.redress.evidence.EvidenceRequests;
import io.redress.messages.Messages;
import io.redress.messages.TalkSide;
import io.redress.proof.RowRole;
import io.redress.proof.answering.ProofLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Finds out what a case waits for its merchant to do. Read inside a transaction. */
@ApplicationScoped
public class WhatWaits {
    private final EvidenceRequests requests;
    private final ProofLog proofs;
    private final Messages messages;
    private final Clock clock;

    WhatWaits(EvidenceRequests requests, ProofLog proofs, Messages messages, Clock clock) {
        this.requests = requests;
        this.proofs = proofs;
        this.messages = messages;
        this.clock = clock;
    }

    /** What matters most is first; empty where the merchant has nothing to do. */
    public List<Waits> of(DisputeCase about) {
        var waits = new ArrayList<Waits>();
        if (about.status() == CaseStatus.AWAITING_MERCHANT) {
            requests.open(about.id()).ifPresent(open -> waits.add(Waits.of(For.PAPERS, open.dueAt())));
        }
        if (isOfSeveral(about)) {
            waits.add(Waits.of(For.PAYMENT, about.dueAt()));
        }
        if (about.status() == CaseStatus.RESOLVED && clock.instant().isBefore(about.appealUntil())) {
            waits.add(Waits.of(For.DECISION, about.appealUntil()));
        }
        var unread = messages.countUnread(about.id(), TalkSide.MERCHANT);
        if (unread > 0) {
            waits.add(new Waits(For.MESSAGE, null, unread));
        }
        return waits;
    }

    /** The records hold several payments that fit, and nobody has said which is meant. */
    private boolean isOfSeveral(DisputeCase about) {
        return CaseAction.PROVE.allowedIn(about.status())
                && about.answer() != null
                && about.answer().verdict() == Verdict.INCONCLUSIVE
                && proofs.latest(about.id()).stream()
                        .flatMap(proof -> proof.finding().rows().stream())
                        .anyMatch(row -> row.role() == RowRole.CANDIDATE);
    }
}
