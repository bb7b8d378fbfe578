package io.redress.disputes.filing;

import io.redress.evidence.DraftEvidence;
import io.redress.evidence.EvidenceFile;
import io.redress.evidence.EvidenceItem;
import io.redress.evidence.EvidenceKind;
import io.redress.evidence.GiveEvidence;
import io.redress.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Takes papers for a dispute before it is filed; where it was filed meanwhile, for its case. */
@ApplicationScoped
public class GivePapers {
    private final Drafts drafts;
    private final DraftEvidence papers;
    private final GiveEvidence giveEvidence;

    GivePapers(Drafts drafts, DraftEvidence papers, GiveEvidence giveEvidence) {
        this.drafts = drafts;
        this.papers = papers;
        this.giveEvidence = giveEvidence;
    }

    /** @throws io.redress.shared.RuleViolation NOT_FOUND, or TOO_MANY_FILES */
    @Transactional
    public EvidenceItem give(String id, EvidenceKind kind, EvidenceFile file, Actor by) {
        var draft = drafts.forChange(by, id);
        return draft.filedAs() == null
                ? papers.keep(draft.id(), kind, file, by)
                : giveEvidence.give(draft.filedAs(), kind, file, by);
    }

    /** Takes one back; a case keeps what it has. */
    @Transactional
    public void takeBack(String id, long paper, Actor by) {
        var draft = drafts.forChange(by, id);
        if (draft.filedAs() == null) {
            papers.remove(draft.id(), paper);
        }
    }

    /** In the order in which they came. */
    @Transactional
    public List<EvidenceItem> of(String id, Actor reader) {
        return papers.of(drafts.visibleTo(reader, id).id());
    }
}
