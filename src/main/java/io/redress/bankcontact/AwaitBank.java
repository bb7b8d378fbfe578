package io.redress.bankcontact;

import io.redress.cases.CaseMoved;
import io.redress.cases.CaseStatus;
import io.redress.cases.Cases;
import io.redress.cases.DisputeCase;
import io.redress.cases.timeline.CaseEvent;
import io.redress.cases.timeline.Timeline;
import io.redress.identity.Actor;
import io.redress.sla.ServiceClocks;
import io.redress.sla.ServiceLevel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/** What happens while a bank is awaited: chasers, then the lead is told, and the case may be withdrawn meanwhile. */
@ApplicationScoped
public class AwaitBank {
    private final Cases cases;
    private final BankEnquiries enquiries;
    private final Banks banks;
    private final BankConfig config;
    private final ServiceClocks clocks;
    private final Timeline timeline;
    private final Clock clock;

    AwaitBank(
            Cases cases,
            BankEnquiries enquiries,
            Banks banks,
            BankConfig config,
            ServiceClocks clocks,
            Timeline timeline,
            Clock clock) {
        this.cases = cases;
        this.enquiries = enquiries;
        this.banks = banks;
        this.config = config;
        this.clocks = clocks;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** It is time to chase; a chaser that was sent for this time already is no change. */
    @Transactional
    public void chase(String number) {
        var about = cases.forChange(Actor.SYSTEM, number);
        var now = clock.instant();
        enquiries.open(about.id()).filter(open -> !now.isBefore(open.chaseAt())).ifPresent(open -> {
            open.chased(nextChaser(about, now));
            timeline.record(
                    about.id(),
                    CaseEvent.BANK_CHASED,
                    Actor.SYSTEM,
                    banks.facts(open.bank(), Map.of("chasers", String.valueOf(open.chasers()))));
        });
    }

    /** The bank's time is over: the lead must look. */
    @Transactional
    public void escalate(String number) {
        var about = cases.forChange(Actor.SYSTEM, number);
        enquiries.open(about.id()).filter(open -> open.overdueAt() == null).ifPresent(open -> {
            open.overdue(clock.instant());
            about.escalate(clock.instant());
            timeline.record(about.id(), CaseEvent.BANK_OVERDUE, Actor.SYSTEM, banks.facts(open.bank(), Map.of()));
        });
    }

    /** The case left without a reply. */
    void left(@Observes CaseMoved moved) {
        if (moved.left(CaseStatus.AWAITING_BANK)) {
            enquiries.open(moved.moved().id()).ifPresent(open -> open.noLongerAwaited(moved.at()));
        }
    }

    private Instant nextChaser(DisputeCase about, Instant now) {
        return clocks.afterWorking(ServiceLevel.BANK_REPLY, about.priority().name(), now, config.chaseEvery());
    }
}
