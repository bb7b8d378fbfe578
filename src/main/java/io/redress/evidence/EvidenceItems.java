package io.redress.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All evidence that was given. */
@ApplicationScoped
public class EvidenceItems implements PanacheRepository<EvidenceItem> {
    public List<EvidenceItem> of(long caseId) {
        return list("caseId = ?1 order by id", caseId);
    }

    /** The item of this very case; NOT_FOUND otherwise. */
    public EvidenceItem of(long caseId, long id) {
        return find("caseId = ?1 and id = ?2", caseId, id)
                .firstResultOptional()
                .orElseThrow(() -> RuleViolation.of(Rule.NOT_FOUND));
    }

    List<EvidenceItem> ofDraft(UUID draft) {
        return list("draftId = ?1 order by id", draft);
    }

    /** The item of this very draft; NOT_FOUND otherwise. */
    EvidenceItem ofDraft(UUID draft, long id) {
        return find("draftId = ?1 and id = ?2", draft, id)
                .firstResultOptional()
                .orElseThrow(() -> RuleViolation.of(Rule.NOT_FOUND));
    }

    /** What is here already; where papers are asked for, only what came since counts as an answer. */
    Optional<EvidenceItem> same(long caseId, EvidenceKind kind, String sha256, Optional<EvidenceRequest> open) {
        var since = open.map(EvidenceRequest::askedAt).orElse(Instant.EPOCH);
        return find(
                        "caseId = ?1 and kind = ?2 and sha256 = ?3 and givenAt >= ?4 order by id",
                        caseId,
                        kind,
                        sha256,
                        since)
                .firstResultOptional();
    }

    /** The kinds that came at or after an instant; a file with a virus did not come. */
    public Set<EvidenceKind> kindsSince(long caseId, Instant since) {
        var kinds = EnumSet.noneOf(EvidenceKind.class);
        list("caseId = ?1 and givenAt >= ?2 and scan <> ?3", caseId, since, ScanState.INFECTED)
                .forEach(item -> kinds.add(item.kind()));
        return kinds;
    }
}
