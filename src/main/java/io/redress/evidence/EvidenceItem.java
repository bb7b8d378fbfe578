package io.redress.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.UUID;

/** A file or a written statement of a known kind. The bytes lie in the {@link EvidenceStore} under their hash. */
@Entity
public class EvidenceItem {
    @Id
    @GeneratedValue(generator = "evidence_item_seq")
    @SequenceGenerator(name = "evidence_item_seq", allocationSize = 1)
    private Long id;

    /** Null while it hangs on a draft. */
    private Long caseId;

    private UUID draftId;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    private String fileName;
    private String mediaType;
    private long sizeBytes;
    private String sha256;
    private String thumbnailSha256;

    @Enumerated(EnumType.STRING)
    private ScanState scan;

    private String givenBy;
    private Instant givenAt;

    protected EvidenceItem() {}

    /** Exactly one of case and draft is there. */
    EvidenceItem(Long caseId, UUID draftId, EvidenceKind kind, EvidenceFile file) {
        this.caseId = caseId;
        this.draftId = draftId;
        this.kind = kind;
        this.fileName = file.name();
        this.mediaType = file.mediaType();
        this.sizeBytes = file.bytes().length;
        this.scan = file.scan();
    }

    EvidenceItem keptAs(String content, String thumbnail) {
        sha256 = content;
        thumbnailSha256 = thumbnail;
        return this;
    }

    EvidenceItem given(String by, Instant at) {
        givenBy = by;
        givenAt = at;
        return this;
    }

    /** From now on it is the case's, and given at this moment: an earlier one the case did not know. */
    void hangOn(long newCaseId, Instant at) {
        caseId = newCaseId;
        draftId = null;
        givenAt = at;
    }

    /** @param verdict what the scanner says at last */
    public void scanned(ScanState verdict) {
        scan = verdict;
    }

    public Long id() {
        return id;
    }

    /** Null while it hangs on a draft of a filing. */
    public Long caseId() {
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

    /** Null where there is nothing to show small. */
    public String thumbnailSha256() {
        return thumbnailSha256;
    }

    public ScanState scan() {
        return scan;
    }

    public String givenBy() {
        return givenBy;
    }

    public Instant givenAt() {
        return givenAt;
    }
}
