package io.redress.suspicions;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.redress.proof.Finding;
import io.redress.proof.Question;
import io.redress.proof.answering.AskRecords;
import io.redress.proof.sweep.Suspicion;
import io.redress.proof.sweep.Sweep;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import io.redress.transactions.lookup.Neighbourhoods;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ObjIntConsumer;

/**
 * Looks through the records for faults that nobody has claimed, merchant by merchant and week by week, so that memory
 * holds one merchant's weeks only. What a week's rows suggest is asked again of all that the records hold around the
 * payment: it is suspected only where the claim would be proven.
 */
@ApplicationScoped
public class SweepRecords {
    /** A longer period is for several nights. */
    private static final int MOST_DAYS = 100;

    private static final int WEEK = 7;

    /** Sales of one order lie days apart at most; a sale is cleared, and refunded, within this after it. */
    private static final int DAYS_BEFORE = 8;

    private static final int DAYS_AFTER = 10;

    private final Neighbourhoods merchants;
    private final AskRecords records;
    private final ClaimedPayments claimed;
    private final Suspicions suspicions;
    private final Clock clock;

    SweepRecords(
            Neighbourhoods merchants, AskRecords records, ClaimedPayments claimed, Suspicions suspicions, Clock clock) {
        this.merchants = merchants;
        this.records = records;
        this.claimed = claimed;
        this.suspicions = suspicions;
        this.clock = clock;
    }

    /**
     * @param found faults of the period that nobody has claimed
     * @param created those of them that were not known before
     */
    public record Swept(int found, int created) {
        Swept and(Swept more) {
            return new Swept(found + more.found, created + more.created);
        }
    }

    /** A merchant's payments of a few days. */
    private record Part(String mid, LocalDate first, LocalDate last) {}

    /**
     * Looks through the payments of these days, both included, each merchant's week in a transaction of its own.
     *
     * @param told gets what was found so far after each merchant, and how many merchants that were
     */
    Swept sweep(LocalDate from, LocalDate to, ObjIntConsumer<Swept> told) {
        check(from, to);
        var merchantsDone = 0;
        var start = clock.instant();
        var swept = new Swept(0, 0);
        for (var mid = merchants.merchantAfter(""); mid.isPresent(); mid = merchants.merchantAfter(mid.get())) {
            for (var first = from; !first.isAfter(to); first = first.plusDays(WEEK)) {
                var last = first.plusDays(WEEK - 1L);
                var part = new Part(mid.get(), first, last.isAfter(to) ? to : last);
                swept = swept.and(QuarkusTransaction.requiringNew().call(() -> sweep(part, start)));
            }
            told.accept(swept, ++merchantsDone);
        }
        return swept;
    }

    /** @throws RuleViolation PERIOD_REVERSED on {@code from}, MALFORMED on {@code to} for more than 101 days */
    static void check(LocalDate from, LocalDate to) {
        if (from.isAfter(to)) {
            throw RuleViolation.on("from", Rule.PERIOD_REVERSED);
        }
        if (from.plusDays(MOST_DAYS).isBefore(to)) {
            throw RuleViolation.on("to", Rule.MALFORMED).with("expected", from.plusDays(MOST_DAYS));
        }
    }

    private Swept sweep(Part part, Instant start) {
        var faults = unclaimed(part, faults(part));
        var created = (int)
                faults.stream().filter(fault -> suspicions.keep(fault, start)).count();
        suspicions.forget(part.mid(), part.first(), part.last(), start);
        return new Swept(faults.size(), created);
    }

    private List<FoundFault> faults(Part part) {
        var rows = records.ofPeriod(
                part.mid(), part.first().minusDays(DAYS_BEFORE), part.last().plusDays(DAYS_AFTER));
        return Sweep.over(rows, records.rules()).stream()
                .filter(suspicion -> isIn(part, suspicion.question().payment().date()))
                .flatMap(suspicion -> confirmed(suspicion).stream())
                .toList();
    }

    private List<FoundFault> unclaimed(Part part, List<FoundFault> faults) {
        if (faults.isEmpty()) {
            return faults;
        }
        var spokenOf = claimed.rowsOf(part.mid(), part.first(), part.last());
        return faults.stream()
                .filter(fault -> !ClaimedPayments.speakOf(fault, spokenOf))
                .toList();
    }

    /** What the claim would get; where the records support another claim after all, what that one would get. */
    private Optional<FoundFault> confirmed(Suspicion suspicion) {
        var question = suspicion.question();
        var finding = records.ask(question).finding();
        if (!finding.isProven() && finding.supportedClaim() != null) {
            question = new Question(
                    finding.supportedClaim(), question.payment(), question.claimedFen(), question.expectedFen());
            finding = records.ask(question).finding();
        }
        return finding.isProven() ? Optional.of(found(suspicion, question, finding)) : Optional.empty();
    }

    private FoundFault found(Suspicion suspicion, Question question, Finding finding) {
        var owed = new Question(question.claim(), question.payment(), finding.provenFen(), question.expectedFen());
        return FoundFault.of(
                suspicion.sales().get(0), owed, finding, records.rules().zone());
    }

    private static boolean isIn(Part part, LocalDate day) {
        return !day.isBefore(part.first()) && !day.isAfter(part.last());
    }
}
