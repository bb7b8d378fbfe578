package io.redress.cases;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.redress.cases.timeline.CaseEvent;
import io.redress.cases.timeline.Timeline;
import io.redress.identity.Actor;
import io.redress.identity.Role;
import io.redress.merchants.Merchants;
import io.redress.shared.CardNumbers;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import io.redress.sla.ServiceClocks;
import io.redress.sla.ServiceLevel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.exception.ConstraintViolationException;

/**
 * Files a claim: case, clocks, timeline, process and notices begin together or not at all. The same reference from the
 * same caller is the same claim, also when both arrive at once.
 */
@ApplicationScoped
public class FileClaim {
    /** No record reaches back to it: an older day is a slip of the pen. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    private final Cases cases;
    private final Merchants merchants;
    private final ServiceClocks clocks;
    private final Timeline timeline;
    private final CaseProcess process;
    private final CasesConfig config;
    private final Clock clock;
    private final ZoneId zone;

    FileClaim(
            Cases cases,
            Merchants merchants,
            ServiceClocks clocks,
            Timeline timeline,
            CaseProcess process,
            CasesConfig config,
            Clock clock,
            @ConfigProperty(name = "redress.zone") ZoneId zone) {
        this.cases = cases;
        this.merchants = merchants;
        this.clocks = clocks;
        this.timeline = timeline;
        this.process = process;
        this.config = config;
        this.clock = clock;
        this.zone = zone;
    }

    /** @param isNew false when the caller had filed this claim before, so that nothing was done */
    public record Filed(DisputeCase filed, boolean isNew) {}

    /**
     * Files the claim in a transaction of its own.
     *
     * @throws RuleViolation when a merchant files for another merchant, the desk for one nobody knows, a text holds a card number, the payment's day
     *     lies ahead, or more is claimed than such a claim on this payment can mean
     */
    public Filed file(NewClaim claim, Actor by) {
        refuse(claim, by);
        try {
            return QuarkusTransaction.requiringNew().call(() -> known(claim, by).orElseGet(() -> create(claim, by)));
        } catch (RuntimeException failed) {
            // the same reference was being filed by another request, which has won
            if (isSameReference(failed)) {
                return QuarkusTransaction.requiringNew()
                        .call(() -> known(claim, by).orElseThrow(() -> failed));
            }
            throw failed;
        }
    }

    /** Files the claim in the caller's transaction, which has to be there, and refuses what {@link #file} refuses. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Filed fileWith(NewClaim claim, Actor by) {
        refuse(claim, by);
        return known(claim, by).orElseGet(() -> create(claim, by));
    }

    /**
     * Refuses a day that no payment of a claim can have, for forms that ask for the day first.
     *
     * @param day in the house's zone
     * @throws RuleViolation IN_THE_FUTURE or TOO_OLD, on {@code transaction.date}
     */
    public void requireDay(LocalDate day) {
        if (day.isAfter(LocalDate.now(clock.withZone(zone)))) {
            throw RuleViolation.on("transaction.date", Rule.IN_THE_FUTURE);
        }
        if (day.isBefore(FIRST_DAY)) {
            throw RuleViolation.on("transaction.date", Rule.TOO_OLD).with("first", FIRST_DAY);
        }
    }

    /**
     * Refuses more than such a claim on a payment can mean; amounts in fen.
     *
     * @throws RuleViolation CLAIM_ABOVE_PAYMENT on {@code claimedFen}
     */
    public static void requireWithin(Claim claim, long paidFen, long claimedFen) {
        var most = claim.mostFen(paidFen);
        if (claimedFen > most) {
            throw RuleViolation.on("claimedFen", Rule.CLAIM_ABOVE_PAYMENT).with("max", most);
        }
    }

    private void refuse(NewClaim claim, Actor by) {
        var mid = claim.transaction().mid();
        if (by.isVisitor() || by.is(Role.MERCHANT) && !by.actsFor(mid)) {
            throw RuleViolation.on("transaction.mid", Rule.ROLE_MAY_NOT);
        }
        requireDay(claim.transaction().date());
        requireWithin(claim.claim(), claim.transaction().amountFen(), claim.claimedFen());
        CardNumbers.refuse("ref", claim.ref());
        CardNumbers.refuse("narrative", claim.narrative());
        CardNumbers.refuse("transaction.mid", mid);
        if (claim.contact() != null) {
            CardNumbers.refuse("contact.name", claim.contact().name());
            CardNumbers.refuse("contact.phone", claim.contact().phone());
            CardNumbers.refuse("contact.email", claim.contact().email());
        }
    }

    private Optional<Filed> known(NewClaim claim, Actor by) {
        if (claim.ref() == null) {
            return Optional.empty();
        }
        return cases.byCallerRef(by.username(), claim.ref()).map(existing -> new Filed(existing, false));
    }

    private Filed create(NewClaim claim, Actor by) {
        refuseUnknown(claim.transaction().mid(), by);
        merchants.known(claim.transaction().mid());
        var now = clock.instant();
        var filed = new DisputeCase(cases.nextSequence(), claim, priority(claim), by.username(), now, zone);
        cases.add(filed);
        var response = clocks.start(filed.id(), filed.priority().name(), ServiceLevel.FIRST_RESPONSE, null);
        var resolution = clocks.start(filed.id(), filed.priority().name(), ServiceLevel.RESOLUTION, null);
        filed.dueAt(response.dueAt().isBefore(resolution.dueAt()) ? response.dueAt() : resolution.dueAt());
        timeline.record(
                filed.id(), CaseEvent.FILED, by, Map.of("claim", filed.claim().name()));
        process.filed(filed);
        // here and not when it commits, so that a reference that was filed meanwhile is known as such
        cases.flush();
        return new Filed(filed, true);
    }

    /** Merchants are made by the acquirer: at the desk an unknown one is a slip of the pen, or an invention. */
    private void refuseUnknown(String mid, Actor by) {
        if (!by.is(Role.ACQUIRER) && !by.actsFor(mid) && merchants.findById(mid) == null) {
            throw RuleViolation.on("transaction.mid", Rule.MERCHANT_UNKNOWN);
        }
    }

    private Priority priority(NewClaim claim) {
        if (claim.claimedFen() >= config.urgentFromFen()) {
            return Priority.URGENT;
        }
        return claim.claimedFen() >= config.highFromFen() ? Priority.HIGH : Priority.NORMAL;
    }

    private static boolean isSameReference(Throwable failed) {
        for (var cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConstraintViolationException violated) {
                return "dispute_case_caller_ref_uq".equals(violated.getConstraintName());
            }
        }
        return false;
    }
}
