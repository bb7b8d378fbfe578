package io.redress.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** All evidence requests. */
@ApplicationScoped
public class EvidenceRequests implements PanacheRepository<EvidenceRequest> {
    public Optional<EvidenceRequest> open(long caseId) {
        return find("caseId = ?1 and closedAt is null", caseId).firstResultOptional();
    }

    public List<EvidenceRequest> of(long caseId) {
        return list("caseId = ?1 order by id", caseId);
    }
}
