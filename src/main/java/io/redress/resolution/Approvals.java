package io.redress.resolution;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What second persons said. */
@ApplicationScoped
public class Approvals implements PanacheRepository<Approval> {
    /** Empty where nobody has decided on the proposal yet, or nobody had to. */
    public Optional<Approval> of(Proposal made) {
        return find("proposalId", made.id()).firstResultOptional();
    }
}
