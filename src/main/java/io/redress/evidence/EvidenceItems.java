package io.redress.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

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

    /** The kinds that came at or after an instant. */
    Set<EvidenceKind> kindsSince(long caseId, Instant since) {
        var kinds = EnumSet.noneOf(EvidenceKind.class);
        list("caseId = ?1 and givenAt >= ?2", caseId, since).forEach(item -> kinds.add(item.kind()));
        return kinds;
    }
}
