package io.redress.messages;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;

/** One message between the merchant and the desk about a case. Its words never change. */
@Entity
public class CaseMessage {
    @Id
    @GeneratedValue(generator = "case_message_seq")
    @SequenceGenerator(name = "case_message_seq", allocationSize = 1)
    private Long id;

    private long caseId;

    @Enumerated(EnumType.STRING)
    private TalkSide side;

    private String author;
    private String text;
    private Instant writtenAt;
    private Instant readAt;
    private String readBy;

    protected CaseMessage() {}

    CaseMessage(long caseId, TalkSide side, String author, String text, Instant writtenAt) {
        this.caseId = caseId;
        this.side = side;
        this.author = author;
        this.text = text;
        this.writtenAt = writtenAt;
    }

    boolean isSame(TalkSide bySide, String byAuthor, String words) {
        return side == bySide && author.equals(byAuthor) && text.equals(words);
    }

    public Long id() {
        return id;
    }

    public TalkSide side() {
        return side;
    }

    /** The username of who wrote it. */
    public String author() {
        return author;
    }

    public String text() {
        return text;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    /** When somebody of the other side read it first; null while nobody has. */
    public Instant readAt() {
        return readAt;
    }

    public boolean isUnreadBy(TalkSide reader) {
        return side != reader && readAt == null;
    }
}
