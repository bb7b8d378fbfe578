package io.redress.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;

/** A file or a written statement of a known kind. The bytes lie in the {@link EvidenceStore} under their hash. */
@Entity
public class EvidenceItem {
    @Id
    @GeneratedValue(generator = "evidence_item_seq")
    @SequenceGenerator(name = "evidence_item_seq", allocationSize = 1)
    private Long id;

    private long caseId;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    private String fileName;
    private String mediaType;
    private long sizeBytes;
    private String sha256;
    private String givenBy;
    private Instant givenAt;

    protected EvidenceItem() {}

    EvidenceItem(long caseId, EvidenceKind kind, EvidenceFile file, String sha256, String givenBy, Instant givenAt) {
        this.caseId = caseId;
        this.kind = kind;
        this.fileName = file.name();
        this.mediaType = file.mediaType();
        this.sizeBytes = file.bytes().length;
        this.sha256 = sha256;
        this.givenBy = givenBy;
        this.givenAt = givenAt;
    }

    public Long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    public EvidenceKind kind() {
        return kind;
    }

    /** The name the giver's file had, for showing only. */
    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    public long sizeBytes() {
        return sizeBytes;
    }

    public String sha256() {
        return sha256;
    }

    public String givenBy() {
        return givenBy;
    }

    public Instant givenAt() {
        return givenAt;
    }
}
