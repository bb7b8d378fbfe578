package io.redress.disputes.filing;

import io.redress.evidence.DraftEvidence;
import io.redress.identity.Actor;
import io.redress.merchants.Merchants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Keeps what was answered on a page of the filing; a draft that was filed stays as it is. */
@ApplicationScoped
public class KeepAnswers {
    private final Drafts drafts;
    private final Merchants merchants;
    private final DraftEvidence papers;
    private final FilingConfig config;
    private final Clock clock;

    KeepAnswers(Drafts drafts, Merchants merchants, DraftEvidence papers, FilingConfig config, Clock clock) {
        this.drafts = drafts;
        this.merchants = merchants;
        this.papers = papers;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Begins a draft with the first page's answer. The same id again is the same draft.
     *
     * @param id made when the page was shown
     * @throws io.redress.shared.RuleViolation NOT_FOUND when the id is another merchant's
     */
    @Transactional
    public FilingDraft begin(UUID id, WhatHappened told, Seen seen, Actor by) {
        drafts.getEntityManager()
                .createNativeQuery("""
                        insert into filing_draft (id, version, mid, started_by, answers, started_at, changed_at, expires_at)
                        values (:id, 0, :mid, :by, cast('{}' as jsonb), :now, :now, :over)
                        on conflict (id) do nothing""")
                .setParameter("id", id)
                .setParameter("mid", merchants.known(by.mid()).mid())
                .setParameter("by", by.username())
                .setParameter("now", clock.instant())
                .setParameter("over", clock.instant().plus(config.draftsKept()))
                .executeUpdate();
        return keep(id.toString(), FilingPage.CLAIM, seen, answers -> answers.with(told), by);
    }

    /** @throws io.redress.shared.RuleViolation NOT_FOUND, or CHANGED_MEANWHILE with nothing kept */
    @Transactional
    public FilingDraft keep(String id, FilingPage page, Seen seen, UnaryOperator<Answers> change, Actor by) {
        var draft = drafts.forChange(by, id);
        if (draft.filedAs() == null) {
            draft.keep(page, seen, change, clock.instant(), config.draftsKept());
            drafts.flush();
        }
        return draft;
    }

    /** Throws a draft away with its papers; one that was filed stays, for its case is there. */
    @Transactional
    public void discard(String id, Actor by) {
        var draft = drafts.forChange(by, id);
        if (draft.filedAs() == null) {
            papers.removeAll(draft.id());
            drafts.delete(draft);
        }
    }
}
