package io.redress.resolution;

import io.redress.cases.CaseAction;
import io.redress.cases.CaseProcess;
import io.redress.cases.CaseStatus;
import io.redress.cases.Cases;
import io.redress.cases.DisputeCase;
import io.redress.cases.MoveCase;
import io.redress.cases.timeline.CaseEvent;
import io.redress.cases.timeline.Timeline;
import io.redress.identity.Actor;
import io.redress.resolution.recovery.NoMoneyTwice;
import io.redress.shared.CardNumbers;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** The second person approves a proposal or sends it back. */
@ApplicationScoped
public class Decide {
    private final Cases cases;
    private final MoveCase move;
    private final Proposals proposals;
    private final Approvals approvals;
    private final NoMoneyTwice noMoneyTwice;
    private final Timeline timeline;
    private final CaseProcess process;

    Decide(
            Cases cases,
            MoveCase move,
            Proposals proposals,
            Approvals approvals,
            NoMoneyTwice noMoneyTwice,
            Timeline timeline,
            CaseProcess process) {
        this.cases = cases;
        this.move = move;
        this.proposals = proposals;
        this.approvals = approvals;
        this.noMoneyTwice = noMoneyTwice;
        this.timeline = timeline;
        this.process = process;
    }

    /**
     * @param note why; needed where the proposal is sent back
     * @throws RuleViolation MAKER_IS_CHECKER where the maker decides on the own proposal; RETURNED_ALREADY where the money
     *     went back by another case since it was proposed
     */
    @Transactional
    public Proposal decide(String number, Decision decision, String note, Integer seen, Actor by) {
        CardNumbers.refuse("note", note);
        if (decision == Decision.RETURN && (note == null || note.isBlank())) {
            throw RuleViolation.on("note", Rule.REQUIRED);
        }
        var about = cases.forChange(by, number);
        about.requireVersion(seen);
        about.require(CaseAction.DECIDE);
        var proposal = proposals.current(about.id()).orElseThrow();
        if (proposal.maker().equals(by.username())) {
            throw RuleViolation.of(Rule.MAKER_IS_CHECKER).with("maker", proposal.maker());
        }
        approvals.add(proposal, by, decision, note == null ? "" : note);
        follow(decision, note, about, proposal, by);
        return proposal;
    }

    private void follow(Decision decision, String note, DisputeCase about, Proposal proposal, Actor by) {
        var facts = Map.of("note", note == null ? "" : note, "maker", proposal.maker());
        if (decision == Decision.APPROVE) {
            noMoneyTwice.check(about, proposal.remedy(), proposal.amountFen());
            proposal.become(Proposal.State.APPROVED);
            timeline.record(about.id(), CaseEvent.APPROVED, by, facts);
            process.approved(about);
        } else {
            proposal.become(Proposal.State.RETURNED);
            timeline.record(about.id(), CaseEvent.RETURNED, by, facts);
            move.to(CaseStatus.IN_REVIEW, about, by);
            process.returned(about);
        }
    }
}
