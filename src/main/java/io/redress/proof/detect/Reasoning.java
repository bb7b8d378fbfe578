package io.redress.proof.detect;

import io.redress.cases.answer.Verdict;
import io.redress.evidence.EvidenceKind;
import io.redress.proof.Awaited;
import io.redress.proof.Direction;
import io.redress.proof.Finding;
import io.redress.proof.Reason;
import io.redress.proof.ReasonCode;
import io.redress.proof.RowRole;
import io.redress.proof.Rules;
import io.redress.proof.UsedRow;
import io.redress.proof.story.Attempt;
import io.redress.proof.story.Horizon;
import io.redress.proof.story.Message;
import io.redress.proof.story.MoneyBack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The reasons and rows gathered on the way to an answer. */
public final class Reasoning {
    private final Rules rules;
    private final List<Reason> reasons = new ArrayList<>();
    private final Set<UsedRow> rows = new LinkedHashSet<>();
    private final NavigableSet<LocalDate> settlementDays = new TreeSet<>();
    private final NavigableSet<LocalDate> journalDays = new TreeSet<>();

    public Reasoning(Rules rules) {
        this.rules = rules;
    }

    public Reasoning because(ReasonCode code, Object... namesAndValues) {
        reasons.add(Reason.of(code, namesAndValues));
        return this;
    }

    Reasoning because(Collection<Reason> more) {
        reasons.addAll(more);
        return this;
    }

    /** A sale with everything that touched its money. */
    public Reasoning using(Attempt attempt, RowRole role) {
        using(attempt.sale(), role, RowRole.CLEARED);
        attempt.cancellings().forEach(this::using);
        attempt.returns().forEach(back -> using(back.message()));
        attempt.refused().forEach(this::using);
        attempt.collected().forEach(this::using);
        return this;
    }

    public Reasoning using(Message message) {
        var role = RowRole.valueOf(message.type().name().replace("SALE", "ORIGINAL"));
        return using(message, role, role);
    }

    public Reasoning using(Message message, RowRole inJournal, RowRole inSettlement) {
        if (message.isInJournal()) {
            rows.add(UsedRow.of(inJournal, message.journal()));
        }
        message.cleared().forEach(row -> rows.add(UsedRow.of(inSettlement, row)));
        return this;
    }

    /** Says that files are missing or not there yet, and waits for them. */
    Reasoning awaiting(Horizon horizon) {
        settlementDays.addAll(horizon.missing());
        var code = horizon.state() == Horizon.State.GAP ? ReasonCode.SETTLEMENT_MISSING : ReasonCode.SETTLEMENT_NOT_YET;
        var reason = Reason.of(code, "days", days(horizon.missing()));
        if (!reasons.contains(reason)) {
            reasons.add(reason);
        }
        return this;
    }

    public Reasoning awaitingJournal(LocalDate day) {
        journalDays.add(day);
        return because(ReasonCode.JOURNAL_MISSING, "days", day);
    }

    /** A file that may hold it, although the answer stands without. */
    Reasoning hopingFor(LocalDate day) {
        journalDays.add(day);
        return this;
    }

    Finding proven(long fen, Direction direction) {
        return finding(Verdict.PROVEN, fen, direction, Set.of());
    }

    Finding alreadyReturned() {
        return nothingOwed(Verdict.ALREADY_RETURNED);
    }

    Finding refuted() {
        return nothingOwed(Verdict.REFUTED);
    }

    public Finding pending() {
        return nothingOwed(Verdict.PENDING);
    }

    public Finding notFound() {
        return nothingOwed(Verdict.NOT_FOUND);
    }

    /** @param evidence the papers that would settle it; none when a file would */
    public Finding inconclusive(EvidenceKind... evidence) {
        return finding(Verdict.INCONCLUSIVE, 0, Direction.NOBODY, Set.of(evidence));
    }

    /** The answer when all depends on whether a sale was cleared, and its files are not in. */
    Finding waiting(Collection<Attempt> unknown) {
        unknown.forEach(attempt -> awaiting(attempt.horizon()));
        var gap = unknown.stream().anyMatch(attempt -> attempt.horizon().state() == Horizon.State.GAP);
        return gap ? inconclusive() : pending();
    }

    /**
     * The answer when the cardholder was debited too much: what went back on any track, or is on its way, is taken off.
     *
     * @param grossFen what was debited too much, in fen
     */
    Finding owed(long grossFen, List<MoneyBack> returns) {
        returns.forEach(this::tell);
        var rest = grossFen - sum(returns, MoneyBack.State.ARRIVED);
        if (rest <= 0) {
            return alreadyReturned();
        }
        var afterUnderway = rest - sum(returns, MoneyBack.State.UNDERWAY);
        if (afterUnderway <= 0) {
            return pending();
        }
        var sure = afterUnderway - sum(returns, MoneyBack.State.UNKNOWN);
        if (sure <= 0) {
            return inconclusive();
        }
        if (sure < grossFen) {
            because(ReasonCode.REST_IS_OWED, "owedFen", sure);
        }
        return proven(sure, Direction.CARDHOLDER);
    }

    /** Says where the money of one return is. */
    Reasoning tell(MoneyBack back) {
        switch (back.state()) {
            case ARRIVED -> tellArrived(back);
            case UNDERWAY -> tellRefund(ReasonCode.REFUND_YOUNG, back).awaiting(back.horizon());
            case OVERDUE -> tellRefund(ReasonCode.REFUND_OVERDUE, back);
            case UNKNOWN -> {
                because(
                        ReasonCode.REFUND_UNKNOWN,
                        "amountFen",
                        back.promisedFen(),
                        "days",
                        days(back.horizon().missing()));
                settlementDays.addAll(back.horizon().missing());
            }
        }
        return this;
    }

    private void tellArrived(MoneyBack back) {
        var message = back.message();
        var day = message.cleared().get(0).settleDate();
        because(ReasonCode.WENT_BACK, "track", message.type(), "amountFen", back.arrivedFen(), "day", day);
        if (back.toAnotherCard()) {
            because(ReasonCode.REFUND_TO_ANOTHER_CARD);
        }
    }

    private Reasoning tellRefund(ReasonCode code, MoneyBack back) {
        return because(
                code,
                "amountFen",
                back.promisedFen() - back.arrivedFen(),
                "at",
                back.message().at(),
                "until",
                back.horizon().last());
    }

    static long sum(List<MoneyBack> returns, MoneyBack.State state) {
        return returns.stream()
                .filter(back -> back.is(state))
                .mapToLong(back -> state == MoneyBack.State.ARRIVED ? back.arrivedFen() : back.missingFen())
                .sum();
    }

    private Finding nothingOwed(Verdict verdict) {
        return finding(verdict, 0, Direction.NOBODY, Set.of());
    }

    private Finding finding(Verdict verdict, long fen, Direction direction, Set<EvidenceKind> evidence) {
        var waits = EnumSet.of(Verdict.PENDING, Verdict.INCONCLUSIVE, Verdict.NOT_FOUND)
                .contains(verdict);
        var awaited = waits ? new Awaited(settlementDays, journalDays) : Awaited.NOTHING;
        return new Finding(
                verdict, fen, direction, reasons, List.copyOf(rows), evidence, awaited, null, null, rules.version());
    }

    private static String days(Collection<LocalDate> days) {
        return days.stream().map(LocalDate::toString).collect(Collectors.joining(","));
    }
}
