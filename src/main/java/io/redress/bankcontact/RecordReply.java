package io.redress.bankcontact;

import io.redress.cases.AssignCase;
import io.redress.cases.CaseAction;
import io.redress.cases.CaseProcess;
import io.redress.cases.CaseStatus;
import io.redress.cases.Cases;
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

/** Writes down what the bank answered; the case goes back to review. */
@ApplicationScoped
public class RecordReply {
    private final Cases cases;
    private final AssignCase assign;
    private final MoveCase move;
    private final BankEnquiries enquiries;
    private final Banks banks;
    private final ServiceClocks clocks;
    private final Timeline timeline;
    private final CaseProcess process;
    private final Clock clock;

    RecordReply(
            Cases cases,
            AssignCase assign,
            MoveCase move,
            BankEnquiries enquiries,
            Banks banks,
            ServiceClocks clocks,
            Timeline timeline,
            CaseProcess process,
            Clock clock) {
        this.cases = cases;
        this.assign = assign;
        this.move = move;
        this.enquiries = enquiries;
        this.banks = banks;
        this.clocks = clocks;
        this.timeline = timeline;
        this.process = process;
        this.clock = clock;
    }

    /** @throws RuleViolation ALREADY_REPLIED where this very enquiry is closed */
    @Transactional
    public BankEnquiry record(String number, long enquiryId, Reply reply, String text, Actor by) {
        CardNumbers.refuse("text", text);
        var about = cases.forChange(by, number);
        var enquiry = enquiries.of(about.id(), enquiryId);
        if (enquiry.closedAt() != null) {
            throw RuleViolation.of(Rule.ALREADY_REPLIED);
        }
        about.require(CaseAction.RECORD_BANK_REPLY);
        assign.takeIfFree(about, by);
        enquiry.replied(reply, text, by.username(), clock.instant());
        if (reply != Reply.NO_REPLY) {
            clocks.meet(about.id(), ServiceLevel.BANK_REPLY);
        }
        move.to(CaseStatus.IN_REVIEW, about, by);
        timeline.record(
                about.id(),
                CaseEvent.BANK_REPLIED,
                by,
                banks.facts(enquiry.bank(), Map.of("reply", reply.name(), "text", text == null ? "" : text)));
        process.bankReplied(about);
        return enquiry;
    }
}
