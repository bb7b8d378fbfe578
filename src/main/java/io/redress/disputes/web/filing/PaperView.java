package io.redress.disputes.web.filing;

import io.redress.disputes.web.upload.Limits;
import io.redress.evidence.EvidenceKind;
import java.util.List;

/**
 * The papers of a draft.
 *
 * @param ticks what settles such a claim, ticked where it is there
 * @param kinds what a paper may be, what is still missing first
 */
public record PaperView(List<Tick> ticks, List<EvidenceKind> kinds, List<Given> given, Limits limits) {
    /** One kind of paper that settles the claim. */
    public record Tick(EvidenceKind kind, boolean there) {}

    /** One paper that was given; without a name it is a written statement. */
    public record Given(long id, EvidenceKind kind, String fileName) {}

    /** Whether all that settles the claim is there. */
    public boolean complete() {
        return ticks.stream().allMatch(Tick::there);
    }
}
