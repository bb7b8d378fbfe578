package io.redress.desk.web.records;

import io.redress.cases.CaseAction;
import io.redress.cases.DisputeCase;
import io.redress.cases.answer.Verdict;
import io.redress.desk.web.words.DeskProofMessages;
import io.redress.desk.web.words.DeskWords;
import io.redress.identity.Actor;
import io.redress.proof.Finding;
import io.redress.proof.answering.Proof;
import io.redress.proof.answering.ProofLog;
import io.redress.proof.narration.ReasonSentences;
import io.redress.resolution.SuggestedProposal;
import io.redress.web.ReaderLanguage;
import io.redress.web.Spoken;
import io.redress.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells the desk what the records say of a case. Call it within a transaction. */
@ApplicationScoped
public class RecordsViews {
    /** As long as a reason may be. */
    private static final int LONGEST = 2000;

    private static final Set<Verdict> CERTAIN = Set.of(Verdict.PROVEN, Verdict.ALREADY_RETURNED, Verdict.REFUTED);

    private final ProofLog proofs;
    private final RecordLines lines;
    private final ReasonSentences sentences;
    private final DeskWords words;
    private final Spoken spoken;
    private final ReaderLanguage reader;

    RecordsViews(
            ProofLog proofs,
            RecordLines lines,
            ReasonSentences sentences,
            DeskWords words,
            Spoken spoken,
            ReaderLanguage reader) {
        this.proofs = proofs;
        this.lines = lines;
        this.sentences = sentences;
        this.words = words;
        this.spoken = spoken;
        this.reader = reader;
    }

    public RecordsView of(DisputeCase about, Actor actor) {
        var asks = actor.isStaff() && CaseAction.PROVE.allowedIn(about.status());
        return proofs.latest(about.id())
                .map(proof -> view(about, proof, asks))
                .orElseGet(() -> new RecordsView(null, null, asks));
    }

    private RecordsView view(DisputeCase about, Proof proof, boolean asks) {
        var finding = proof.finding();
        var reasons = finding.reasons().stream()
                .map(reason -> sentences.of(reason, reader.locale()))
                .toList();
        var answered = new RecordsView.Answered(
                finding,
                CERTAIN.contains(finding.verdict()),
                reasons,
                lines.of(finding),
                papers(finding),
                until(proof.journalUntil()),
                until(proof.settledUntil()),
                awaited(proof),
                proof.provedAt());
        var draft = SuggestedProposal.of(about, finding.suggestion(), asReason(reasons));
        return new RecordsView(answered, draft.orElse(null), asks);
    }

    /** One sentence a line, as many as a reason has room for. */
    private static String asReason(List<String> sentences) {
        var text = new StringBuilder();
        for (var sentence : sentences) {
            if (text.length() + sentence.length() >= LONGEST) {
                break;
            }
            text.append(text.isEmpty() ? "" : "\n").append(sentence);
        }
        return text.toString();
    }

    private String papers(Finding finding) {
        return finding.evidence().stream()
                .sorted()
                .map(kind -> Words.of(kind, reader.locale()))
                .collect(Collectors.joining(words.separator()));
    }

    private String until(LocalDate day) {
        return day == null ? words.in(DeskProofMessages.class).no_records() : spoken.day(day);
    }

    private String awaited(Proof proof) {
        var say = words.in(DeskProofMessages.class);
        var awaited = proof.finding().awaited();
        var parts = new ArrayList<String>();
        if (!awaited.journalDays().isEmpty()) {
            parts.add(say.journal_of(days(awaited.journalDays())));
        }
        if (!awaited.settlementDays().isEmpty()) {
            parts.add(say.settlement_of(days(awaited.settlementDays())));
        }
        return String.join(reader.chinese() ? "；" : "; ", parts);
    }

    private String days(Collection<LocalDate> days) {
        return days.stream().map(spoken::day).collect(Collectors.joining(words.separator()));
    }
}
