package io.redress.disputes.filing;

import io.redress.cases.FileClaim;
import io.redress.evidence.DraftEvidence;
import io.redress.identity.Actor;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Files a draft: the case, its papers and the draft's word of it come together, once, whoever sends it how often. */
@ApplicationScoped
public class FileDraft {
    private final Drafts drafts;
    private final FileClaim fileClaim;
    private final DraftEvidence papers;

    FileDraft(Drafts drafts, FileClaim fileClaim, DraftEvidence papers) {
        this.drafts = drafts;
        this.fileClaim = fileClaim;
        this.papers = papers;
    }

    /**
     * The draft's row is locked: who comes second gets the case that the first one filed.
     *
     * @param narrative what the case says happened
     * @return the number of the case
     * @throws RuleViolation NOT_FOUND; REQUIRED while a page is not answered; CHANGED_MEANWHILE when a page was kept from
     *     elsewhere since this was shown; and what {@link FileClaim} refuses
     */
    @Transactional
    public String file(String id, String narrative, Seen seen, Actor by) {
        var draft = drafts.forChange(by, id);
        if (draft.filedAs() != null) {
            return draft.filedAs();
        }
        if (draft.answers().open() != FilingPage.CHECK) {
            throw RuleViolation.on(draft.answers().open().path(), Rule.REQUIRED);
        }
        draft.requireSeen(seen);
        var number = fileClaim.fileWith(draft.claim(narrative), by).filed().number();
        papers.attachToCase(draft.id(), number, by);
        draft.filedAs(number);
        return number;
    }
}
