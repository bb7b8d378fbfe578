package io.redress.suspicions;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.redress.cases.FileClaim;
import io.redress.cases.NewClaim;
import io.redress.identity.Actor;
import io.redress.merchants.Merchants;
import io.redress.shared.CardNumbers;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Opens cases for suspected faults, or dismisses them. */
@ApplicationScoped
public class SettleSuspicions {
    private static final String NARRATIVE =
            "系统核对交易记录时发现，商户尚未申诉。Found by a check of the records before the merchant claimed it.";

    private final Suspicions suspicions;
    private final FileClaim fileClaim;
    private final Merchants merchants;
    private final Clock clock;

    SettleSuspicions(Suspicions suspicions, FileClaim fileClaim, Merchants merchants, Clock clock) {
        this.suspicions = suspicions;
        this.fileClaim = fileClaim;
        this.merchants = merchants;
        this.clock = clock;
    }

    /**
     * What became of one that was chosen.
     *
     * @param caseNumber its case, which an earlier choice may have opened; null where it was refused
     * @param refused NOT_FOUND where it is gone, say because the merchant claimed it meanwhile; STATUS_DOES_NOT_ALLOW
     *     where it was dismissed
     */
    public record Opened(long id, String caseNumber, Rule refused) {}

    /** Opens a case for each, filed by the house itself and proven in its filing; one that has a case keeps it. */
    public List<Opened> open(List<Long> ids, Actor by) {
        return ids.stream().distinct().map(id -> open(id, by)).toList();
    }

    /** @throws RuleViolation REQUIRED on {@code reason}; NOT_FOUND; STATUS_DOES_NOT_ALLOW where it is settled */
    public void dismiss(long id, String reason, Actor by) {
        if (reason == null || reason.isBlank()) {
            throw RuleViolation.on("reason", Rule.REQUIRED);
        }
        CardNumbers.refuse("reason", reason);
        var fault = suspicions.get(id);
        if (!suspicions.settle(id, SuspicionState.DISMISSED, by.username(), reason, clock.instant())) {
            throw RuleViolation.of(Rule.STATUS_DOES_NOT_ALLOW).with("status", fault.state());
        }
    }

    private Opened open(long id, Actor by) {
        try {
            return new Opened(id, opened(id, by), null);
        } catch (RuleViolation refused) {
            return new Opened(id, null, refused.rule());
        }
    }

    /** Settled first and filed then, under a reference of its own: after a kill between the two, again ends it. */
    private String opened(long id, Actor by) {
        var fault = suspicions.get(id);
        suspicions.settle(id, SuspicionState.CASE_OPENED, by.username(), null, clock.instant());
        var now = suspicions.get(id);
        if (now.state() == SuspicionState.DISMISSED) {
            throw RuleViolation.of(Rule.STATUS_DOES_NOT_ALLOW).with("status", now.state());
        }
        if (now.caseNumber() != null) {
            return now.caseNumber();
        }
        QuarkusTransaction.requiringNew()
                .run(() -> merchants.known(fault.payment().mid()));
        var number = fileClaim.file(claim(fault), Actor.SYSTEM).filed().number();
        suspicions.opened(id, number);
        return number;
    }

    private static NewClaim claim(SuspectedFault fault) {
        return new NewClaim(
                "suspicion-" + fault.id(),
                fault.claim(),
                fault.payment(),
                // more than such a claim can mean would be refused; the proof says all that is owed
                Math.min(
                        fault.finding().provenFen(),
                        fault.claim().mostFen(fault.payment().amountFen())),
                fault.expectedFen(),
                NARRATIVE,
                null);
    }
}
