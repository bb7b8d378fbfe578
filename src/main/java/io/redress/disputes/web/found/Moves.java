package io.redress.disputes.web.found;

import io.redress.disputes.web.FoundMessages;
import io.redress.disputes.web.Phrases;
import io.redress.proof.RowPair;
import io.redress.proof.RowRole;
import io.redress.proof.answering.PickPayment;
import io.redress.transactions.JournalRow;
import io.redress.web.Spoken;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the rows of an answer in words without jargon. */
@ApplicationScoped
public class Moves {
    private final Phrases phrases;
    private final Spoken spoken;

    Moves(Phrases phrases, Spoken spoken) {
        this.phrases = phrases;
        this.spoken = spoken;
    }

    List<Found.Moved> moved(List<RowPair> pairs) {
        return pairs.stream()
                .filter(pair -> pair.role() != RowRole.CANDIDATE)
                .map(this::moved)
                .toList();
    }

    private Found.Moved moved(RowPair pair) {
        var say = phrases.found();
        var how = Stream.of(terminal(pair, say), booked(pair, say))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(separator()));
        if (pair.journal() == null) {
            var row = pair.settlement().settlement();
            return new Found.Moved(row.txnTime(), what(pair, say), row.amountFen(), how);
        }
        var row = pair.journal().journal();
        return new Found.Moved(row.txnTime(), what(pair, say), row.amountFen(), how);
    }

    /** One payment that fits, for somebody to pick. */
    public Found.Choice choice(RowPair pair) {
        var say = phrases.found();
        var seen = pair.journal() == null ? null : pair.journal().journal();
        var cleared = pair.settlement() == null ? null : pair.settlement().settlement();
        var last4 = seen != null ? seen.cardLast4() : cleared.cardLast4();
        var marks = new ArrayList<String>();
        if (last4 != null) {
            marks.add(say.card(last4));
        }
        marks.add(say.terminal(seen != null ? seen.tid() : cleared.tid()));
        if (seen != null) {
            marks.add(said(seen, say));
        }
        return new Found.Choice(
                pair.main().source().name(),
                PickPayment.id(pair.main()),
                seen != null ? seen.txnTime() : cleared.txnTime(),
                seen != null ? seen.amountFen() : cleared.amountFen(),
                String.join(separator(), marks));
    }

    private static String what(RowPair pair, FoundMessages say) {
        return switch (pair.role()) {
            case ORIGINAL, CLEARED, CANDIDATE -> say.payment();
            case RETRY -> say.another_try();
            case SECOND_DEBIT -> say.second();
            case VOID -> say.cancelled();
            case REVERSAL -> say.undone();
            case REFUND -> say.refund();
            case CREDIT_ADJUSTMENT, MANUAL_REFUND -> say.correction();
            case DEBIT_ADJUSTMENT -> say.collected();
            case LOOKALIKE -> say.lookalike();
        };
    }

    /** What we correct ourselves no terminal sees; a payment that none saw is worth saying. */
    private static String terminal(RowPair pair, FoundMessages say) {
        if (pair.journal() != null) {
            return said(pair.journal().journal(), say);
        }
        return pair.role() == RowRole.CLEARED && !pair.again() ? say.not_seen() : "";
    }

    private static String said(JournalRow seen, FoundMessages say) {
        if (seen.responseCode() == null) {
            return say.no_answer();
        }
        return seen.isApproved() ? say.went_through() : say.failed();
    }

    private String booked(RowPair pair, FoundMessages say) {
        if (pair.settlement() == null) {
            return say.not_booked();
        }
        var row = pair.settlement().settlement();
        return say.booked(spoken.money(row.amountFen()), spoken.day(row.settleDate()));
    }

    private String separator() {
        return phrases.locale().getLanguage().equals("zh") ? "，" : ", ";
    }
}
