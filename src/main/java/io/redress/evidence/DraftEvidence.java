package io.redress.evidence;

import io.redress.cases.Cases;
import io.redress.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Evidence that comes before its case is filed. It hangs on a draft by the draft's id; the caller sees to it that the
 * draft is the reader's own. When the case is filed the same rows hang on the case.
 */
@ApplicationScoped
public class DraftEvidence {
    private final EvidenceItems items;
    private final EvidenceContent content;
    private final GiveEvidence giving;
    private final Cases cases;
    private final Clock clock;

    DraftEvidence(EvidenceItems items, EvidenceContent content, GiveEvidence giving, Cases cases, Clock clock) {
        this.items = items;
        this.content = content;
        this.giving = giving;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * Keeps a file that {@code ReceiveFile} let in, or a statement; the same again is the one that is here already. Whoever locks the draft's row first keeps two
     * uploads at once within the limit.
     *
     * @throws io.redress.shared.RuleViolation TOO_MANY_FILES on {@code file}
     */
    @Transactional
    public EvidenceItem keep(UUID draft, EvidenceKind kind, EvidenceFile file, Actor by) {
        var sha256 = content.keep(file.bytes());
        var same = items.ofDraft(draft).stream()
                .filter(there -> there.kind() == kind && there.sha256().equals(sha256))
                .findFirst();
        if (same.isPresent()) {
            return same.get();
        }
        giving.requireRoom(items.count("draftId", draft), 1);
        var item = new EvidenceItem(null, draft, kind, file)
                .keptAs(sha256, content.keep(file.thumbnail()))
                .given(by.username(), clock.instant());
        items.persist(item);
        return item;
    }

    /** In the order in which they came. */
    @Transactional
    public List<EvidenceItem> of(UUID draft) {
        return items.ofDraft(draft);
    }

    /** One of them, to read with {@link EvidenceContent}; NOT_FOUND for one of another draft or of a case. */
    @Transactional
    public EvidenceItem of(UUID draft, long id) {
        return items.ofDraft(draft, id);
    }

    /** Takes one back before filing: row and bytes are gone. NOT_FOUND as above. */
    @Transactional
    public void remove(UUID draft, long id) {
        drop(items.ofDraft(draft, id));
    }

    /** Takes all back, for a draft that is given up or expired. */
    @Transactional
    public void removeAll(UUID draft) {
        items.ofDraft(draft).forEach(this::drop);
    }

    /**
     * Hangs all of the draft on the case that was just filed, in the caller's transaction and after the process began:
     * what the process asked for meanwhile and the draft holds is ticked at once. A second time it is no change.
     *
     * @return how many were hung on it
     */
    @Transactional
    public int attachToCase(UUID draft, String number, Actor by) {
        var hanging = items.ofDraft(draft);
        if (hanging.isEmpty()) {
            return 0;
        }
        var filed = cases.forChange(by, number);
        var now = clock.instant();
        hanging.forEach(item -> {
            item.hangOn(filed.id(), now);
            giving.came(item, by);
        });
        items.flush();
        giving.tickRequest(filed, by);
        return hanging.size();
    }

    private void drop(EvidenceItem item) {
        items.delete(item);
        content.forget(item);
    }
}
