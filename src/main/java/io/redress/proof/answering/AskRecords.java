package io.redress.proof.answering;

import io.redress.proof.Finding;
import io.redress.proof.Question;
import io.redress.proof.RowPair;
import io.redress.proof.RowRole;
import io.redress.proof.Rules;
import io.redress.proof.Surroundings;
import io.redress.proof.UsedRow;
import io.redress.proof.detect.Proofs;
import io.redress.proof.search.PaymentSearch;
import io.redress.proof.story.Message;
import io.redress.proof.story.Records;
import io.redress.proof.story.Story;
import io.redress.transactions.Coverage;
import io.redress.transactions.Coverages;
import io.redress.transactions.lookup.Neighbourhoods;
import io.redress.transactions.lookup.Sought;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts a question to the imported records. */
@ApplicationScoped
public class AskRecords {
    /** Before its payment no file says anything about a claim, but the refund of an older sale. */
    private static final int DAYS_BEFORE = 200;

    private static final int DAYS_AFTER = 400;

    private final Neighbourhoods neighbourhoods;
    private final Coverages coverages;
    private final Rules rules;

    AskRecords(Neighbourhoods neighbourhoods, Coverages coverages, @ConfigProperty(name = "redress.zone") ZoneId zone) {
        this.neighbourhoods = neighbourhoods;
        this.coverages = coverages;
        this.rules = Rules.defaults(zone);
    }

    /** @param coverage what was in when the question was asked */
    public record Answered(Finding finding, Coverage coverage) {}

    public Answered ask(Question question) {
        var around = around(question);
        return new Answered(Proofs.answer(question, around, rules), around.coverage());
    }

    /** What the records hold around the payment, and the days they cover. */
    private Surroundings around(Question question) {
        var payment = question.payment();
        var coverage = coverageAround(payment.date());
        var near = neighbourhoods.around(new Sought(
                payment.mid(),
                payment.tid(),
                payment.date(),
                payment.amountFen(),
                question.expectedFen(),
                payment.cardLast4(),
                payment.traceNo(),
                payment.rrn()));
        return new Surroundings(near.journal(), near.settlement(), coverage, near.isCapped());
    }

    /** Every row of a merchant from the first to the last day, for a look at all its payments; the caller bounds it. */
    public Surroundings ofPeriod(String mid, LocalDate first, LocalDate last) {
        var rows = neighbourhoods.ofPeriod(mid, first, last);
        var coverage = coverages.between(first.minusDays(DAYS_BEFORE), last.plusDays(DAYS_AFTER));
        return new Surroundings(rows.journal(), rows.settlement(), coverage);
    }

    /** The one payment that a question speaks of, with what became of its money; empty where none or several fit. */
    public Optional<Story> story(Question question) {
        var records = Records.of(question.payment().mid(), around(question), rules);
        var found = PaymentSearch.find(question, records);
        return found.isOne() ? Optional.of(Story.of(found.one(), records)) : Optional.empty();
    }

    /** The payments that a question may speak of, the oldest first, each with what was cleared of it first. */
    public List<RowPair> matches(Question question) {
        var records = Records.of(question.payment().mid(), around(question), rules);
        return PaymentSearch.find(question, records).messages().stream()
                .map(AskRecords::candidate)
                .toList();
    }

    private static RowPair candidate(Message message) {
        var seen = message.isInJournal() ? UsedRow.of(RowRole.CANDIDATE, message.journal()) : null;
        var cleared = message.isCleared()
                ? UsedRow.of(RowRole.CANDIDATE, message.cleared().get(0))
                : null;
        return new RowPair(RowRole.CANDIDATE, seen, cleared, false);
    }

    public Rules rules() {
        return rules;
    }

    private Coverage coverageAround(LocalDate day) {
        return coverages.between(day.minusDays(DAYS_BEFORE), day.plusDays(DAYS_AFTER));
    }
}
