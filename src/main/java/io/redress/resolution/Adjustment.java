package io.redress.resolution;

import io.redress.cases.Remedy;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** Money that goes back by a decision: one a proposal, in fen. */
@Entity
@Immutable
public class Adjustment {
    @Id
    @GeneratedValue
    private Long id;

    private long caseId;
    private long proposalId;

    @Enumerated(EnumType.STRING)
    private Remedy remedy;

    private long amountFen;
    private Instant recordedAt;

    protected Adjustment() {}

    Adjustment(Proposal decided, Instant recordedAt) {
        this.caseId = decided.caseId();
        this.proposalId = decided.id();
        this.remedy = decided.remedy();
        this.amountFen = decided.amountFen();
        this.recordedAt = recordedAt;
    }

    public Long id() {
        return id;
    }

    public Remedy remedy() {
        return remedy;
    }

    public long amountFen() {
        return amountFen;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
