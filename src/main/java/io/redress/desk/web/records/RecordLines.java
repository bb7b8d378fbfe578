package io.redress.desk.web.records;

import static io.redress.transactions.TransactionType.REFUND;
import static io.redress.transactions.TransactionType.SALE;

import io.redress.desk.web.records.RecordLine.Fact;
import io.redress.desk.web.records.RecordLine.Side;
import io.redress.desk.web.words.DeskProofMessages;
import io.redress.desk.web.words.DeskWords;
import io.redress.proof.Finding;
import io.redress.proof.RowPair;
import io.redress.proof.RowRole;
import io.redress.proof.answering.PickPayment;
import io.redress.transactions.JournalRow;
import io.redress.transactions.SettlementRow;
import io.redress.web.Spoken;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Lays the rows of an answer side by side and marks where the two sides differ. */
@ApplicationScoped
class RecordLines {
    /** Two machines never have the same time; less than this is the same moment. */
    private static final Duration CLOCKS = Duration.ofMinutes(5);

    private final DeskWords words;
    private final Spoken spoken;

    RecordLines(DeskWords words, Spoken spoken) {
        this.words = words;
        this.spoken = spoken;
    }

    List<RecordLine> of(Finding finding) {
        // a row that may still come is not missing
        var complete = finding.awaited().isNothing();
        return RowPair.of(finding.rows()).stream()
                .map(pair -> line(pair, complete))
                .toList();
    }

    private RecordLine line(RowPair pair, boolean complete) {
        var seen = pair.journal() == null ? null : pair.journal().journal();
        var cleared = pair.settlement() == null ? null : pair.settlement().settlement();
        var picks = pair.role() == RowRole.CANDIDATE;
        return new RecordLine(
                pair.role(),
                seen != null ? seen.txnType() : cleared.txnType(),
                seen == null ? Side.none(!pair.again() && isSeen(cleared)) : side(seen, cleared),
                cleared == null ? Side.none(complete && isCleared(seen, pair.role())) : side(cleared, seen),
                pair.again(),
                picks ? pair.main().source().name() : null,
                PickPayment.id(pair.main()));
    }

    /** What the acquirer adjusts by itself no terminal sees. */
    private static boolean isSeen(SettlementRow cleared) {
        return cleared.txnType() == SALE || cleared.txnType() == REFUND;
    }

    private static boolean isCleared(JournalRow seen, RowRole role) {
        var counts = role != RowRole.LOOKALIKE && role != RowRole.CANDIDATE;
        return counts && seen.isApproved() && (seen.txnType() == SALE || seen.txnType() == REFUND);
    }

    private Side side(JournalRow seen, SettlementRow cleared) {
        var say = words.in(DeskProofMessages.class);
        var other = cleared != null;
        var facts = new ArrayList<Fact>();
        facts.add(fact(say.amount(), spoken.money(seen.amountFen()), other && seen.amountFen() != cleared.amountFen()));
        facts.add(fact(say.time(), spoken.instant(seen.txnTime()), other && isApart(seen, cleared)));
        facts.add(fact(say.answer(), answer(seen, say), other && !seen.isApproved()));
        facts.add(fact(say.trace(), seen.traceNo(), other && differ(seen.traceNo(), cleared.traceNo())));
        facts.add(fact(say.rrn(), seen.rrn(), other && differ(seen.rrn(), cleared.rrn())));
        facts.add(fact(say.card(), seen.cardLast4(), other && differ(seen.cardLast4(), cleared.cardLast4())));
        if (seen.orderNo() != null) {
            facts.add(fact(say.order(), seen.orderNo(), false));
        }
        return new Side(facts, false);
    }

    private Side side(SettlementRow cleared, JournalRow seen) {
        var say = words.in(DeskProofMessages.class);
        var other = seen != null;
        return new Side(
                List.of(
                        fact(
                                say.amount(),
                                spoken.money(cleared.amountFen()),
                                other && seen.amountFen() != cleared.amountFen()),
                        fact(say.time(), spoken.instant(cleared.txnTime()), other && isApart(seen, cleared)),
                        fact(say.settled(), spoken.day(cleared.settleDate()), other && !seen.isApproved()),
                        fact(say.trace(), cleared.traceNo(), other && differ(seen.traceNo(), cleared.traceNo())),
                        fact(say.rrn(), cleared.rrn(), other && differ(seen.rrn(), cleared.rrn())),
                        fact(say.card(), cleared.cardLast4(), other && differ(seen.cardLast4(), cleared.cardLast4()))),
                false);
    }

    private static String answer(JournalRow seen, DeskProofMessages say) {
        if (seen.responseCode() == null) {
            return say.no_answer();
        }
        return seen.isApproved() ? say.approved(seen.responseCode()) : say.refused(seen.responseCode());
    }

    private static Fact fact(String label, String text, boolean differs) {
        return new Fact(label, text == null ? "–" : text, differs);
    }

    private static boolean isApart(JournalRow seen, SettlementRow cleared) {
        return Duration.between(seen.txnTime(), cleared.txnTime()).abs().compareTo(CLOCKS) > 0;
    }

    /** What a source left empty contradicts nothing. */
    private static boolean differ(String one, String other) {
        return one != null && other != null && !one.equals(other);
    }
}
