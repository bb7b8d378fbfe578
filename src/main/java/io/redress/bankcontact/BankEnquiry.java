package io.redress.bankcontact;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;

/** One question to one bank over one channel, with its chasers and its reply. A case has at most one open. */
@Entity
public class BankEnquiry {
    @Id
    @GeneratedValue
    private Long id;

    private long caseId;
    private String bank;
    private String otherBank;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String question;
    private String askedBy;
    private Instant askedAt;
    private Instant chaseAt;
    private Instant dueAt;
    private int chasers;
    private Instant overdueAt;
    private Instant closedAt;

    @Enumerated(EnumType.STRING)
    private Reply reply;

    private String replyText;
    private String repliedBy;

    protected BankEnquiry() {}

    BankEnquiry(long caseId, NamedBank asked, Channel channel, String question, String askedBy, Instant askedAt) {
        this.caseId = caseId;
        this.bank = asked.isListed() ? asked.code() : null;
        this.otherBank = asked.isListed() ? null : asked.code();
        this.channel = channel;
        this.question = question;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
    }

    void by(Instant firstChaser, Instant due) {
        chaseAt = firstChaser;
        dueAt = due;
    }

    void chased(Instant nextChaser) {
        chasers++;
        chaseAt = nextChaser;
    }

    void overdue(Instant at) {
        overdueAt = at;
    }

    void replied(Reply reply, String text, String by, Instant at) {
        this.reply = reply;
        this.replyText = text;
        this.repliedBy = by;
        this.closedAt = at;
    }

    void noLongerAwaited(Instant at) {
        closedAt = at;
    }

    public Long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    /** The bank's code, or the name of one that is not on the list. */
    public String bank() {
        return bank != null ? bank : otherBank;
    }

    public Channel channel() {
        return channel;
    }

    public String question() {
        return question;
    }

    public String askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** When the bank is chased next. */
    public Instant chaseAt() {
        return chaseAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    /** How often the bank was chased. */
    public int chasers() {
        return chasers;
    }

    public Instant overdueAt() {
        return overdueAt;
    }

    public Instant closedAt() {
        return closedAt;
    }

    /** Null while open, and where the case went on without the bank. */
    public Reply reply() {
        return reply;
    }

    public String replyText() {
        return replyText;
    }

    public String repliedBy() {
        return repliedBy;
    }
}
