package io.redress.proof.sweep;

import io.redress.cases.Claim;
import io.redress.cases.Payment;
import io.redress.proof.Finding;
import io.redress.proof.Question;
import io.redress.proof.Rules;
import io.redress.proof.Surroundings;
import io.redress.proof.detect.Detectors;
import io.redress.proof.detect.Proofs;
import io.redress.proof.story.Attempt;
import io.redress.proof.story.Message;
import io.redress.proof.story.Records;
import io.redress.proof.story.Story;
import io.redress.transactions.JournalRow;
import io.redress.transactions.SettlementRow;
import io.redress.transactions.TransactionType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Looks for faults before anyone files. It asks the claims' own detectors, so that a proposal is what a claim would get;
 * one fault is proposed once, under the claim that explains most.
 */
public final class Sweep {
    private final Records records;
    private final Set<Message> explained = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Suspicion> suspicions = new ArrayList<>();

    private Sweep(Records records) {
        this.records = records;
    }

    /** @param period the rows of a period, of one merchant or many; rows just before it tell what they belong to */
    public static List<Suspicion> over(Surroundings period, Rules rules) {
        return byMerchant(period).entrySet().stream()
                .flatMap(own -> new Sweep(Records.of(own.getKey(), own.getValue(), rules)).suspicions())
                .toList();
    }

    private Stream<Suspicion> suspicions() {
        records.attempts().map(Attempt::sale).forEach(this::look);
        records.messages().stream()
                .filter(message -> message.type() == TransactionType.REFUND)
                .filter(message -> records.saleOf(message).isEmpty())
                .forEach(this::lookAtRefund);
        return suspicions.stream();
    }

    private void look(Message sale) {
        if (explained.contains(sale)) {
            return;
        }
        var story = Story.of(sale, records);
        Detectors.mostTelling(story, null)
                .flatMap(proven -> suspicion(proven.claim(), proven.finding(), story))
                .ifPresent(suspicion -> {
                    suspicions.add(suspicion);
                    explained.addAll(suspicion.sales());
                });
    }

    /** A refund of a sale from before the records began. */
    private void lookAtRefund(Message refund) {
        var story = Story.of(refund, records);
        Stream.of(Claim.MISSING_REFUND, Claim.WRONG_REFUND)
                .map(claim ->
                        suspicion(claim, Proofs.examine(question(claim, refund, refund.amountFen()), story), story))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(suspicions::add);
    }

    private Optional<Suspicion> suspicion(Claim claim, Finding found, Story story) {
        if (!found.isProven()) {
            return Optional.empty();
        }
        var question = question(claim, story.subject(), found.provenFen());
        var finding = Proofs.examine(question, story);
        return finding.isProven()
                ? Optional.of(new Suspicion(question, finding, sales(claim, story)))
                : Optional.empty();
    }

    private static List<Message> sales(Claim claim, Story story) {
        if (claim == Claim.DUPLICATE_DEBIT) {
            return story.ofSameOrder().stream()
                    .map(Attempt::sale)
                    .sorted(java.util.Comparator.comparing(Message::at))
                    .toList();
        }
        return List.of(story.subject());
    }

    private Question question(Claim claim, Message message, long owedFen) {
        var payment = new Payment(
                message.mid(),
                message.tid(),
                records.dayOf(message),
                message.amountFen(),
                message.cardLast4(),
                message.traceNo(),
                message.rrn());
        var expected = claim == Claim.WRONG_AMOUNT ? Long.valueOf(message.amountFen()) : null;
        return new Question(claim, payment, owedFen, expected);
    }

    private static TreeMap<String, Surroundings> byMerchant(Surroundings period) {
        var journal = new TreeMap<String, List<JournalRow>>();
        var settlement = new TreeMap<String, List<SettlementRow>>();
        period.journal().forEach(row -> journal.computeIfAbsent(row.mid(), mid -> new ArrayList<>())
                .add(row));
        period.settlement().forEach(row -> settlement
                .computeIfAbsent(row.mid(), mid -> new ArrayList<>())
                .add(row));
        var merchants = new TreeMap<String, Surroundings>();
        Stream.concat(journal.keySet().stream(), settlement.keySet().stream())
                .forEach(mid -> merchants.put(
                        mid,
                        new Surroundings(
                                journal.getOrDefault(mid, List.of()),
                                settlement.getOrDefault(mid, List.of()),
                                period.coverage())));
        return merchants;
    }
}
