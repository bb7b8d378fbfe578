package io.redress.resolution;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.redress.resolution.Proposal.State;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** All proposals. */
@ApplicationScoped
public class Proposals implements PanacheRepository<Proposal> {
    /** The decision under way on a case. */
    public Optional<Proposal> current(long caseId) {
        return find("caseId = ?1 and state in ?2", caseId, List.of(State.MADE, State.APPROVED))
                .firstResultOptional();
    }

    public List<Proposal> of(long caseId) {
        return list("caseId = ?1 order by id", caseId);
    }
}
