package io.redress.notifications;

import io.redress.identity.Role;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;

/** One thing of a timeline that somebody is to be told: a merchant, everybody of a role, or one person. */
@Entity
public class Notice {
    @Id
    @GeneratedValue(generator = "notice_seq")
    @SequenceGenerator(name = "notice_seq", allocationSize = 1)
    private Long id;

    private long entryId;
    private long caseId;
    private String mid;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String username;
    private Instant createdAt;
    private Instant readAt;

    protected Notice() {}

    private Notice(long entryId, long caseId, Instant createdAt) {
        this.entryId = entryId;
        this.caseId = caseId;
        this.createdAt = createdAt;
    }

    static Notice toMerchant(String mid, long entryId, long caseId, Instant at) {
        var notice = new Notice(entryId, caseId, at);
        notice.mid = mid;
        return notice;
    }

    static Notice toRole(Role role, long entryId, long caseId, Instant at) {
        var notice = new Notice(entryId, caseId, at);
        notice.role = role;
        return notice;
    }

    static Notice toPerson(String username, long entryId, long caseId, Instant at) {
        var notice = new Notice(entryId, caseId, at);
        notice.username = username;
        return notice;
    }

    public Long id() {
        return id;
    }

    /** The timeline entry that tells what happened. */
    public long entryId() {
        return entryId;
    }

    public long caseId() {
        return caseId;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Null until one of the addressees has seen it. */
    public Instant readAt() {
        return readAt;
    }
}
