package io.redress.disputes.web.filing;

import io.redress.disputes.filing.FilingDraft;
import io.redress.disputes.web.filing.PaperView.Given;
import io.redress.disputes.web.filing.PaperView.Tick;
import io.redress.disputes.web.upload.Limits;
import io.redress.evidence.Checklist;
import io.redress.evidence.DraftEvidence;
import io.redress.evidence.EvidenceConfig;
import io.redress.evidence.EvidenceItem;
import io.redress.evidence.EvidenceKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Comparator;

/** Lays out the papers of a draft against what settles its claim. */
@ApplicationScoped
class DraftPapers {
    private final DraftEvidence evidence;
    private final EvidenceConfig config;

    DraftPapers(DraftEvidence evidence, EvidenceConfig config) {
        this.evidence = evidence;
        this.config = config;
    }

    PaperView view(FilingDraft draft) {
        var given = evidence.of(draft.id());
        var kinds = given.stream().map(EvidenceItem::kind).toList();
        var ticks = Checklist.of(draft.answers().happened().claim()).stream()
                .map(kind -> new Tick(kind, kinds.contains(kind)))
                .toList();
        return new PaperView(
                ticks,
                Arrays.stream(EvidenceKind.values())
                        .sorted(Comparator.comparing(kind -> !ticks.contains(new Tick(kind, false))))
                        .toList(),
                given.stream()
                        .map(item -> new Given(item.id(), item.kind(), item.fileName()))
                        .toList(),
                Limits.of(config));
    }
}
