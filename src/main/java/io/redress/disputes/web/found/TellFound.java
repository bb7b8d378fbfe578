package io.redress.disputes.web.found;

import io.redress.cases.CaseAction;
import io.redress.cases.DisputeCase;
import io.redress.disputes.web.FoundMessages;
import io.redress.disputes.web.Phrases;
import io.redress.proof.Direction;
import io.redress.proof.Finding;
import io.redress.proof.RowPair;
import io.redress.proof.RowRole;
import io.redress.proof.answering.ProofLog;
import io.redress.proof.narration.ReasonSentences;
import io.redress.web.Spoken;
import io.redress.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Tells a merchant in plain words what the records say; nothing that only the desk needs. */
@ApplicationScoped
public class TellFound {
    private final ProofLog proofs;
    private final Moves moves;
    private final ReasonSentences sentences;
    private final Phrases phrases;
    private final Words words;
    private final Spoken spoken;

    TellFound(ProofLog proofs, Moves moves, ReasonSentences sentences, Phrases phrases, Words words, Spoken spoken) {
        this.proofs = proofs;
        this.moves = moves;
        this.sentences = sentences;
        this.phrases = phrases;
        this.words = words;
        this.spoken = spoken;
    }

    /** Empty before the records were asked. */
    public Optional<Found> of(DisputeCase about) {
        return proofs.latest(about.id()).map(proof -> found(about, proof.finding()));
    }

    private Found found(DisputeCase about, Finding finding) {
        var pairs = RowPair.of(finding.rows());
        var open = CaseAction.PROVE.allowedIn(about.status());
        var choices = choices(pairs);
        return new Found(
                kind(finding),
                words.of(finding.verdict()),
                headline(finding, !choices.isEmpty()),
                finding.reasons().stream()
                        .map(reason -> sentences.of(reason, phrases.locale()))
                        .toList(),
                moves.moved(pairs),
                open ? choices : List.of(),
                open);
    }

    private List<Found.Choice> choices(List<RowPair> pairs) {
        return pairs.stream()
                .filter(pair -> pair.role() == RowRole.CANDIDATE)
                .map(moves::choice)
                .toList();
    }

    private static String kind(Finding finding) {
        return switch (finding.verdict()) {
            case PROVEN, ALREADY_RETURNED -> "done";
            case PENDING -> "wait";
            case REFUTED -> "bad";
            case INCONCLUSIVE, NOT_FOUND -> "warn";
        };
    }

    private String headline(Finding finding, boolean several) {
        var say = phrases.found();
        return switch (finding.verdict()) {
            case PROVEN -> proven(finding, say);
            case ALREADY_RETURNED -> say.returned();
            case PENDING -> say.pending();
            case REFUTED -> other(finding, say, say.refuted());
            case INCONCLUSIVE -> several ? say.several() : other(finding, say, say.open());
            case NOT_FOUND -> say.not_found();
        };
    }

    private String proven(Finding finding, FoundMessages say) {
        var amount = spoken.money(finding.provenFen());
        return finding.direction() == Direction.MERCHANT ? say.proven_shop(amount) : say.proven_customer(amount);
    }

    private String other(Finding finding, FoundMessages say, String otherwise) {
        return finding.supportedClaim() == null ? otherwise : say.other(words.of(finding.supportedClaim()));
    }
}
