package io.redress.notifications.mail;

import io.redress.notifications.mail.post.Address;
import io.redress.shared.CardNumbers;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** One mail about a case. It holds no text: that is made for each try, with a link of its own. */
@Entity
public class CaseMail {
    private static final int LONGEST_ERROR = 200;

    @Id
    @GeneratedValue(generator = "case_mail_seq")
    @SequenceGenerator(name = "case_mail_seq", allocationSize = 1)
    private Long id;

    private long caseId;
    private Long entryId;

    @Enumerated(EnumType.STRING)
    private MailKind kind;

    private String address;
    private String language;

    @Enumerated(EnumType.STRING)
    private MailState state;

    private int tries;
    private Instant queuedAt;
    private Instant nextTryAt;
    private Instant giveUpAt;
    private Instant endedAt;
    private String lastError;

    protected CaseMail() {}

    private CaseMail(long caseId, Long entryId, MailKind kind, Locale language, Instant now, Duration patience) {
        this.caseId = caseId;
        this.entryId = entryId;
        this.kind = kind;
        this.language = language.getLanguage();
        this.queuedAt = now;
        this.giveUpAt = now.plus(patience);
    }

    /**
     * @param entryId the timeline entry that it tells of, null for none
     * @param patience for how long it is tried
     */
    static CaseMail queued(
            long caseId, Long entryId, MailKind kind, Address to, Locale language, Instant now, Duration patience) {
        var mail = new CaseMail(caseId, entryId, kind, language, now, patience);
        mail.address = to.text();
        mail.state = MailState.QUEUED;
        mail.nextTryAt = now;
        return mail;
    }

    /** For a contact whose address cannot be written to: kept for the administrator to see. */
    static CaseMail withoutAddress(long caseId, Long entryId, MailKind kind, Locale language, Instant now) {
        var mail = new CaseMail(caseId, entryId, kind, language, now, Duration.ZERO);
        mail.lastError = "address refused";
        mail.end(MailState.GIVEN_UP, now);
        return mail;
    }

    /** Nobody else takes it until then, and it is tried again if this node does not live to tell. */
    void taken(Instant leasedUntil) {
        nextTryAt = leasedUntil;
    }

    boolean isOverdue(Instant now) {
        return now.isAfter(giveUpAt);
    }

    void end(MailState as, Instant now) {
        state = as;
        endedAt = now;
        nextTryAt = null;
    }

    void sent(Instant now) {
        tries++;
        lastError = null;
        end(MailState.SENT, now);
    }

    void failed(String why, Instant now) {
        tries++;
        var line = CardNumbers.masked(why.replaceAll("\\p{Cntrl}+", " "));
        lastError = line.substring(0, Math.min(line.length(), LONGEST_ERROR));
        var next = now.plus(Waits.after(tries));
        if (next.isAfter(giveUpAt)) {
            end(MailState.GIVEN_UP, now);
        } else {
            state = MailState.FAILED;
            nextTryAt = next;
        }
    }

    /** Somebody says that it is worth trying now. What was sent, kept or never had an address stays as it is. */
    void tryAgain(Instant now, Duration patience) {
        if (address != null && (state == MailState.FAILED || state == MailState.GIVEN_UP)) {
            state = MailState.QUEUED;
            endedAt = null;
            nextTryAt = now;
            giveUpAt = now.plus(patience);
        }
    }

    public long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    /** The timeline entry that it tells of; null for none. */
    public Long entryId() {
        return entryId;
    }

    public MailKind kind() {
        return kind;
    }

    /** Null where the contact's address cannot be written to. */
    public Address address() {
        return address == null ? null : new Address(address);
    }

    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    public MailState state() {
        return state;
    }

    public int tries() {
        return tries;
    }

    public Instant queuedAt() {
        return queuedAt;
    }

    /** Null once it is not tried any more. */
    public Instant nextTryAt() {
        return nextTryAt;
    }

    /** Null before. */
    public Instant endedAt() {
        return endedAt;
    }

    /** What the last try failed on, for an administrator; null for none. */
    public String lastError() {
        return lastError;
    }
}
