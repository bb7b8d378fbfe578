package io.redress.bankcontact;

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
import io.redress.sla.ServiceClocks;
import io.redress.sla.ServiceLevel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/** Puts a question to a bank; the case then waits for it. Papers still awaited are awaited no longer. */
@ApplicationScoped
public class AskBank {
    private final Cases cases;
    private final AssignCase assign;
    private final MoveCase move;
    private final Banks banks;
    private final BankEnquiries enquiries;
    private final BankConfig config;
    private final ServiceClocks clocks;
    private final Timeline timeline;
    private final CaseProcess process;
    private final Clock clock;

    AskBank(
            Cases cases,
            AssignCase assign,
            MoveCase move,
            Banks banks,
            BankEnquiries enquiries,
            BankConfig config,
            ServiceClocks clocks,
            Timeline timeline,
            CaseProcess process,
            Clock clock) {
        this.cases = cases;
        this.assign = assign;
        this.move = move;
        this.banks = banks;
        this.enquiries = enquiries;
        this.config = config;
        this.clocks = clocks;
        this.timeline = timeline;
        this.process = process;
        this.clock = clock;
    }

    /** @param bank the code or name of a bank on the list, or the name of any other */
    @Transactional
    public BankEnquiry ask(String number, String bank, Channel channel, String question, Integer seen, Actor by) {
        CardNumbers.refuse("bank", bank);
        CardNumbers.refuse("question", question);
        var about = cases.forChange(by, number);
        about.requireVersion(seen);
        about.require(CaseAction.ASK_BANK);
        var asked = banks.named(bank);
        assign.takeIfFree(about, by);
        var now = clock.instant();
        move.to(CaseStatus.AWAITING_BANK, about, by);
        var enquiry = new BankEnquiry(about.id(), asked, channel, question, by.username(), now);
        enquiry.by(nextChaser(about, now), clocks.dueOf(about.id(), ServiceLevel.BANK_REPLY));
        enquiries.persist(enquiry);
        timeline.record(
                about.id(),
                CaseEvent.BANK_ASKED,
                by,
                banks.facts(asked.code(), Map.of("channel", channel.name(), "question", question)));
        process.bankAsked(about);
        return enquiry;
    }

    private Instant nextChaser(DisputeCase about, Instant now) {
        return clocks.afterWorking(ServiceLevel.BANK_REPLY, about.priority().name(), now, config.chaseEvery());
    }
}
