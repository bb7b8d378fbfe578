package io.redress.resolution;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.redress.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** What second persons said. */
@ApplicationScoped
public class Approvals implements PanacheRepository<Approval> {
    private final Clock clock;

    Approvals(Clock clock) {
        this.clock = clock;
    }

    void add(Proposal decided, Actor checker, Decision decision, String note) {
        persist(new Approval(decided, checker.username(), decision, note, clock.instant()));
    }

    /** Empty where nobody has decided on the proposal yet, or nobody had to. */
    public Optional<Approval> of(Proposal made) {
        return find("proposalId", made.id()).firstResultOptional();
    }
}
