package io.redress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.redress.bankcontact.AskBank;
import io.redress.bankcontact.BankEnquiries;
import io.redress.bankcontact.Channel;
import io.redress.bankcontact.RecordReply;
import io.redress.bankcontact.Reply;
import io.redress.cases.AssignCase;
import io.redress.cases.CaseStatus;
import io.redress.cases.Cases;
import io.redress.cases.DisputeCase;
import io.redress.cases.FileClaim;
import io.redress.cases.NewClaim;
import io.redress.cases.Outcome;
import io.redress.cases.ProcessTimers;
import io.redress.cases.Remedy;
import io.redress.cases.ReopenCase;
import io.redress.cases.WithdrawClaim;
import io.redress.cases.timeline.CaseEvent;
import io.redress.cases.timeline.Timeline;
import io.redress.cases.timeline.TimelineEntry;
import io.redress.evidence.AskForEvidence;
import io.redress.evidence.EvidenceFile;
import io.redress.evidence.EvidenceKind;
import io.redress.evidence.GiveEvidence;
import io.redress.identity.Actor;
import io.redress.resolution.Decide;
import io.redress.resolution.Decision;
import io.redress.resolution.NewProposal;
import io.redress.resolution.Propose;
import io.redress.shared.MovableClock;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;

/** The verbs of one case's journey through the use cases, so that tests read as lines of them. */
@Dependent
public class CaseJourney {
    @Inject
    FileClaim fileClaim;

    @Inject
    Cases cases;

    @Inject
    AssignCase assign;

    @Inject
    AskForEvidence askForEvidence;

    @Inject
    GiveEvidence giveEvidence;

    @Inject
    AskBank askBank;

    @Inject
    BankEnquiries enquiries;

    @Inject
    RecordReply recordReply;

    @Inject
    Propose propose;

    @Inject
    Decide decide;

    @Inject
    WithdrawClaim withdraw;

    @Inject
    ReopenCase reopen;

    @Inject
    Timeline timeline;

    @Inject
    ProcessTimers timers;

    @Inject
    MovableClock clock;

    private String number;

    public CaseJourney files(NewClaim claim) {
        return files(claim, Actors.MERCHANT);
    }

    public CaseJourney files(NewClaim claim, Actor by) {
        number = fileClaim.file(claim, by).filed().number();
        return this;
    }

    public CaseJourney takes(Actor by) {
        assign.take(number, by);
        return this;
    }

    public CaseJourney asksForEvidence(EvidenceKind first, EvidenceKind... more) {
        askForEvidence.ask(number, EnumSet.of(first, more), "请补充", null, Actors.LIAISON);
        return this;
    }

    public CaseJourney gives(EvidenceKind kind) {
        giveEvidence.give(number, kind, EvidenceFile.ofText("见签购单"), Actors.MERCHANT);
        return this;
    }

    public CaseJourney asksBank() {
        askBank.ask(number, "ICBC", Channel.PHONE, "请核实该笔交易是否入账", null, Actors.LIAISON);
        return this;
    }

    public CaseJourney bankReplies(Reply reply) {
        var open = QuarkusTransaction.requiringNew()
                .call(() -> enquiries.open(now().id()).orElseThrow());
        recordReply.record(number, open.id(), reply, "已核实", Actors.LIAISON);
        return this;
    }

    public CaseJourney proposes(Outcome outcome, Remedy remedy, long fen) {
        return proposes(outcome, remedy, fen, Actors.LIAISON);
    }

    public CaseJourney proposes(Outcome outcome, Remedy remedy, long fen, Actor by) {
        propose.propose(number, new NewProposal(outcome, remedy, fen, "记录显示如此"), null, by);
        return this;
    }

    public CaseJourney decides(Decision decision, Actor by) {
        decide.decide(number, decision, "看过记录", null, by);
        return this;
    }

    public CaseJourney withdraws() {
        withdraw.withdraw(number, "顾客已收到退款", Actors.MERCHANT);
        return this;
    }

    public CaseJourney reopens() {
        reopen.reopen(number, "金额不对", Actors.MERCHANT);
        return this;
    }

    /** Lets time go by and runs what became due. */
    public CaseJourney waits(Duration time) {
        clock.advance(time);
        while (timers.runDue() > 0) {
            // until nothing more is due
        }
        return this;
    }

    public CaseJourney isNow(CaseStatus status) {
        assertThat(now().status()).isEqualTo(status);
        return this;
    }

    public CaseJourney told(CaseEvent... events) {
        assertThat(entries()).extracting(TimelineEntry::event).contains(events);
        return this;
    }

    public DisputeCase now() {
        return QuarkusTransaction.requiringNew().call(() -> cases.visibleTo(Actors.LIAISON, number));
    }

    public List<TimelineEntry> entries() {
        return QuarkusTransaction.requiringNew().call(() -> timeline.of(now().id(), true));
    }

    public String number() {
        return number;
    }
}
