package io.redress.proof.detect;

import io.redress.cases.Claim;
import io.redress.cases.answer.Verdict;
import io.redress.evidence.EvidenceKind;
import io.redress.proof.Finding;
import io.redress.proof.Question;
import io.redress.proof.Reason;
import io.redress.proof.ReasonCode;
import io.redress.proof.RowRole;
import io.redress.proof.Rules;
import io.redress.proof.Surroundings;
import io.redress.proof.search.Found;
import io.redress.proof.search.PaymentSearch;
import io.redress.proof.story.Records;
import io.redress.proof.story.Story;
import java.util.ArrayList;
import java.util.stream.Stream;

/**
 * Answers a claim from the records: finds the payment, tells its story, asks the claim's detector, and names the claim
 * that the records support where it is another. The same rows give the same answer, whatever their order.
 */
public final class Proofs {
    private Proofs() {}

    public static Finding answer(Question question, Surroundings surroundings, Rules rules) {
        var finding = answerAll(question, surroundings, rules);
        return surroundings.isCapped() ? capped(finding) : finding;
    }

    private static Finding answerAll(Question question, Surroundings surroundings, Rules rules) {
        var records = Records.of(question.payment().mid(), surroundings, rules);
        var found = PaymentSearch.find(question, records);
        if (found.isOne()) {
            var finding = examine(question, Story.of(found.one(), records));
            return noting(found, finding);
        }
        return found.isNone() ? notFound(question, records) : several(found, records);
    }

    /** What was not looked through may hold the payment: not to have found it proves nothing. */
    private static Finding capped(Finding finding) {
        var reasons = new ArrayList<Reason>();
        reasons.add(Reason.of(ReasonCode.LOOK_UP_CAPPED));
        reasons.addAll(finding.reasons());
        var verdict = finding.verdict() == Verdict.NOT_FOUND ? Verdict.INCONCLUSIVE : finding.verdict();
        return finding.judged(verdict, reasons);
    }

    /** The answer about a payment that is already known, with its suggestion. */
    public static Finding examine(Question question, Story story) {
        if (story.attempt() == null && !isAboutRefund(question.claim())) {
            return new Reasoning(story.rules())
                    .using(story.subject())
                    .because(ReasonCode.ORIGINAL_NOT_IN_RECORDS)
                    .inconclusive(EvidenceKind.RECEIPT);
        }
        var finding = Detectors.of(question.claim()).examine(question, story);
        var card = story.subject().cardKind();
        if (finding.verdict() == Verdict.REFUTED || finding.verdict() == Verdict.INCONCLUSIVE) {
            var other = Detectors.mostTelling(story, question.claim());
            if (other.isPresent()) {
                return supporting(other.get(), question, finding, story);
            }
        }
        return finding.suggesting(Suggestions.of(question.claim(), question.claimedFen(), finding, card));
    }

    private static Finding supporting(Detectors.Proven other, Question question, Finding finding, Story story) {
        var reasons = new ArrayList<>(finding.reasons());
        reasons.add(Reason.of(ReasonCode.OTHER_CLAIM_SUPPORTED, "claim", other.claim()));
        var fitting = Suggestions.of(
                other.claim(),
                question.claimedFen(),
                other.finding(),
                story.subject().cardKind());
        return finding.supporting(other.claim(), reasons).suggesting(fitting);
    }

    private static Finding noting(Found found, Finding finding) {
        if (found.notes().isEmpty()) {
            return finding;
        }
        var reasons = new ArrayList<Reason>(found.notes());
        reasons.addAll(finding.reasons());
        return finding.supporting(finding.supportedClaim(), reasons);
    }

    private static Finding several(Found found, Records records) {
        var reasoning = new Reasoning(records.rules()).because(found.notes());
        found.messages().forEach(message -> reasoning.using(message, RowRole.CANDIDATE, RowRole.CANDIDATE));
        return reasoning
                .because(ReasonCode.SEVERAL_PAYMENTS, "count", found.messages().size())
                .inconclusive(EvidenceKind.RECEIPT);
    }

    /** Absence proves something only on a day whose journal is in; until its files come, the day is waited for. */
    private static Finding notFound(Question question, Records records) {
        var day = question.payment().date();
        var reasoning = new Reasoning(records.rules());
        var journal = records.coverage().journalDays();
        if (journal.contains(day)) {
            // around midnight it may be remembered as of the day beside
            Stream.of(day.minusDays(1), day.plusDays(1))
                    .filter(beside -> !journal.contains(beside))
                    .forEach(reasoning::hopingFor);
            return reasoning.because(ReasonCode.NO_SUCH_PAYMENT, "day", day).notFound();
        }
        reasoning.awaitingJournal(day);
        // where no journal was ever imported, none can be said to be on its way
        return !journal.isEmpty() && day.isAfter(journal.last()) ? reasoning.pending() : reasoning.inconclusive();
    }

    private static boolean isAboutRefund(Claim claim) {
        return claim == Claim.MISSING_REFUND || claim == Claim.WRONG_REFUND;
    }
}
