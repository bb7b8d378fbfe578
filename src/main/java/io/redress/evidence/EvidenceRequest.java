package io.redress.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Papers of some kinds, asked of the merchant by a time. A case has at most one open request. */
@Entity
public class EvidenceRequest {
    /** How a request ended. */
    public enum Closing {
        /** All kinds that were asked for came. */
        ANSWERED,
        /** The time went by. */
        LAPSED,
        /** The desk went on without the papers. */
        NOT_AWAITED
    }

    @Id
    @GeneratedValue(generator = "evidence_request_seq")
    @SequenceGenerator(name = "evidence_request_seq", allocationSize = 1)
    private Long id;

    private long caseId;
    private String kinds;
    private String note;
    private String askedBy;
    private Instant askedAt;
    private Instant remindAt;
    private Instant remindedAt;
    private Instant dueAt;
    private Instant closedAt;

    @Enumerated(EnumType.STRING)
    private Closing closing;

    protected EvidenceRequest() {}

    EvidenceRequest(long caseId, Set<EvidenceKind> kinds, String note, String askedBy, Instant askedAt) {
        this.caseId = caseId;
        this.kinds = kinds.stream().map(Enum::name).collect(Collectors.joining(","));
        this.note = note;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
    }

    void by(Instant remindAt, Instant dueAt) {
        this.remindAt = remindAt;
        this.dueAt = dueAt;
    }

    void reminded(Instant at) {
        remindedAt = at;
    }

    void close(Closing how, Instant at) {
        if (closing == null) {
            closing = how;
            closedAt = at;
        }
    }

    public Long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    public Set<EvidenceKind> kinds() {
        return Arrays.stream(kinds.split(","))
                .map(EvidenceKind::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EvidenceKind.class)));
    }

    /** The names of the kinds, separated by commas. */
    String kindNames() {
        return kinds;
    }

    public String note() {
        return note;
    }

    public String askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Instant remindAt() {
        return remindAt;
    }

    /** Null while the merchant was not reminded. */
    public Instant remindedAt() {
        return remindedAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public Instant closedAt() {
        return closedAt;
    }

    /** Null while the request is open. */
    public Closing closing() {
        return closing;
    }
}
