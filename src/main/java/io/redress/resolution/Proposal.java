package io.redress.resolution;

import io.redress.cases.Outcome;
import io.redress.cases.Remedy;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;

/** A decision as one person proposes it. */
@Entity
public class Proposal {
    /** What became of a proposal. */
    public enum State {
        MADE,
        APPROVED,
        RETURNED,
        /** The decision holds and its adjustment is recorded. */
        EXECUTED,
        /** The case was withdrawn before the decision. */
        DROPPED
    }

    @Id
    @GeneratedValue(generator = "proposal_seq")
    @SequenceGenerator(name = "proposal_seq", allocationSize = 1)
    private Long id;

    private long caseId;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Enumerated(EnumType.STRING)
    private Remedy remedy;

    private long amountFen;
    private String reason;
    private String maker;
    private Instant madeAt;

    @Enumerated(EnumType.STRING)
    private State state;

    protected Proposal() {}

    Proposal(long caseId, NewProposal made, String maker, Instant madeAt) {
        this.caseId = caseId;
        this.outcome = made.outcome();
        this.remedy = made.remedy();
        this.amountFen = made.amountFen();
        this.reason = made.reason();
        this.maker = maker;
        this.madeAt = madeAt;
        this.state = State.MADE;
    }

    void become(State next) {
        state = next;
    }

    public Long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    public Outcome outcome() {
        return outcome;
    }

    public Remedy remedy() {
        return remedy;
    }

    public long amountFen() {
        return amountFen;
    }

    public String reason() {
        return reason;
    }

    public String maker() {
        return maker;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public State state() {
        return state;
    }
}
