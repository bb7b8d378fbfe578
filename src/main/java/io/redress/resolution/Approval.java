package io.redress.resolution;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** The second pair of eyes on one proposal; never the maker's own. */
@Entity
@Immutable
public class Approval {
    @Id
    @GeneratedValue
    private Long id;

    private long proposalId;
    private String maker;
    private String checker;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    private String note;
    private Instant decidedAt;

    protected Approval() {}

    Approval(Proposal proposal, String checker, Decision decision, String note, Instant decidedAt) {
        this.proposalId = proposal.id();
        this.maker = proposal.maker();
        this.checker = checker;
        this.decision = decision;
        this.note = note;
        this.decidedAt = decidedAt;
    }

    public Long id() {
        return id;
    }

    public long proposalId() {
        return proposalId;
    }

    public String checker() {
        return checker;
    }

    public Decision decision() {
        return decision;
    }

    public String note() {
        return note;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
