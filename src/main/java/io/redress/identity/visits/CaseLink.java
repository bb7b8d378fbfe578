package io.redress.identity.visits;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;

/** A link sent to the contact of one case: it is spent once, and lets its reader visit that case for a while. */
@Entity
public class CaseLink {
    @Id
    @GeneratedValue(generator = "case_link_seq")
    @SequenceGenerator(name = "case_link_seq", allocationSize = 1)
    private Long id;

    private String tokenHash;
    private String caseNumber;
    private String mid;
    private String address;
    private Instant madeAt;
    private Instant expiresAt;
    private Instant spentAt;
    private String visitHash;
    private Instant visitUntil;

    protected CaseLink() {}

    CaseLink(String tokenHash, String caseNumber, String mid, String address, Instant madeAt, Instant expiresAt) {
        this.tokenHash = tokenHash;
        this.caseNumber = caseNumber;
        this.mid = mid;
        this.address = address;
        this.madeAt = madeAt;
        this.expiresAt = expiresAt;
    }

    public long id() {
        return id;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public String mid() {
        return mid;
    }

    /** Where it was sent. */
    public String address() {
        return address;
    }

    /** Whether it can still be spent. */
    public boolean opensAt(Instant now) {
        return spentAt == null && now.isBefore(expiresAt);
    }

    public boolean isSpent() {
        return spentAt != null;
    }

    boolean isVisitedAt(Instant now) {
        return visitUntil != null && now.isBefore(visitUntil);
    }
}
