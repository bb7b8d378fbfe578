package io.redress.resolution;

import io.redress.cases.AssignCase;
import io.redress.cases.CaseAction;
import io.redress.cases.CaseProcess;
import io.redress.cases.Cases;
import io.redress.cases.timeline.CaseEvent;
import io.redress.cases.timeline.Timeline;
import io.redress.identity.Actor;
import io.redress.resolution.recovery.NoMoneyTwice;
import io.redress.shared.CardNumbers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** Proposes how a case should end. Where no second person is needed, the decision holds at once. */
@ApplicationScoped
public class Propose {
    private final Cases cases;
    private final AssignCase assign;
    private final Proposals proposals;
    private final NoMoneyTwice noMoneyTwice;
    private final Timeline timeline;
    private final CaseProcess process;
    private final Clock clock;

    Propose(
            Cases cases,
            AssignCase assign,
            Proposals proposals,
            NoMoneyTwice noMoneyTwice,
            Timeline timeline,
            CaseProcess process,
            Clock clock) {
        this.cases = cases;
        this.assign = assign;
        this.proposals = proposals;
        this.noMoneyTwice = noMoneyTwice;
        this.timeline = timeline;
        this.process = process;
        this.clock = clock;
    }

    @Transactional
    public Proposal propose(String number, NewProposal made, Integer seen, Actor by) {
        CardNumbers.refuse("reason", made.reason());
        var about = cases.forChange(by, number);
        about.requireVersion(seen);
        about.require(CaseAction.PROPOSE);
        ProposalRule.check(made, about.claim(), about.returnableFen(), about.returnedFen());
        noMoneyTwice.check(about, made.remedy(), made.amountFen());
        assign.takeIfFree(about, by);
        var proposal = new Proposal(about.id(), made, by.username(), clock.instant());
        proposals.persist(proposal);
        timeline.record(
                about.id(),
                CaseEvent.PROPOSED,
                by,
                Map.of(
                        "outcome", made.outcome().name(),
                        "remedy", made.remedy().name(),
                        "amountFen", made.amountFen().toString(),
                        "reason", made.reason()));
        // a reopening does not start the limit afresh
        var inAllFen = made.amountFen() == 0 ? 0 : about.returnedFen() + made.amountFen();
        process.proposed(
                about, made.outcome(), made.remedy(), inAllFen, by.username().equals(about.filedBy()));
        return proposal;
    }
}
