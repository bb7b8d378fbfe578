package io.redress.cases;

import io.redress.cases.answer.Answer;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneId;

/** One dispute. It owns its status and refuses what the status does not allow. Amounts are in fen. */
@Entity
public class DisputeCase {
    @Id
    private Long id;

    @Version
    private int version;

    private String number;
    private String callerRef;

    @Enumerated(EnumType.STRING)
    private Claim claim;

    @Enumerated(EnumType.STRING)
    private CaseStatus status;

    @Enumerated(EnumType.STRING)
    private Priority priority;

    @Embedded
    private Payment payment;

    private String pickedRow;

    private long claimedFen;
    private Long expectedFen;
    private String narrative;

    @Embedded
    private Answer answer;

    @Embedded
    private Contact contact;

    private String filedBy;
    private Instant filedAt;
    private String assignee;
    private Instant assignedAt;
    private Instant escalatedAt;
    private Instant dueAt;

    /** What the work queue is ordered by: the database makes it of {@code dueAt}, null behind all. For queries only. */
    @Column(insertable = false, updatable = false)
    private Instant queueDue;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Enumerated(EnumType.STRING)
    private Remedy remedy;

    private String decisionReason;
    private long returnedFen;
    private Instant resolvedAt;
    private Instant appealUntil;
    private Instant closedAt;

    protected DisputeCase() {}

    DisputeCase(long sequence, NewClaim filed, Priority priority, String filedBy, Instant filedAt, ZoneId zone) {
        this.id = sequence;
        this.number = CaseNumber.of(Year.from(filedAt.atZone(zone)), sequence);
        this.callerRef = filed.ref();
        this.claim = filed.claim();
        this.status = CaseStatus.FILED;
        this.priority = priority;
        this.payment = filed.transaction();
        this.claimedFen = filed.claimedFen();
        this.expectedFen = filed.expectedFen();
        this.narrative = filed.narrative();
        this.contact = filed.contact();
        this.filedBy = filedBy;
        this.filedAt = filedAt;
    }

    /** Refuses an action that the status does not allow, saying which ones it does. */
    public void require(CaseAction action) {
        if (!action.allowedIn(status)) {
            throw RuleViolation.of(Rule.STATUS_DOES_NOT_ALLOW)
                    .with("status", status)
                    .with("action", action)
                    .with("allowed", CaseAction.namesAllowed(status));
        }
    }

    /** Refuses work on a version older than the row, so that nobody overwrites what they have not seen. */
    public void requireVersion(Integer seen) {
        if (seen != null && seen != version) {
            throw RuleViolation.of(Rule.CHANGED_MEANWHILE);
        }
    }

    void become(CaseStatus next) {
        if (!status.mayBecome(next)) {
            throw new IllegalStateException("%s cannot go from %s to %s".formatted(number, status, next));
        }
        status = next;
    }

    void assignTo(String username, Instant at) {
        assignee = username;
        assignedAt = username == null ? null : at;
    }

    /** The lead must look at it, because somebody outside is overdue. */
    public void escalate(Instant at) {
        escalatedAt = at;
    }

    void settleEscalation() {
        escalatedAt = null;
    }

    /**
     * The most that may still go back on this case, in fen: what was claimed, which filing keeps within what was paid,
     * less what this case returned already.
     */
    public long returnableFen() {
        return claimedFen - returnedFen;
    }

    /**
     * Records the decision; {@code fen} is added to what this case has returned before. Money that went back stays
     * gone: where an appeal against such a decision brings no more, that decision stands. The reason is told either way.
     */
    public void decide(Outcome outcome, Remedy remedy, long fen, String reason) {
        if (outcome.returnsMoney() || returnedFen == 0) {
            this.outcome = outcome;
            this.remedy = remedy;
        }
        this.decisionReason = reason;
        this.returnedFen += fen;
    }

    /** Takes over the numbers by which the records name the payment, and the key of the row that was picked. */
    public void identify(Payment named, String row) {
        this.payment = named;
        this.pickedRow = row;
    }

    /** Keeps what the records say now. */
    public void answered(Answer given) {
        this.answer = given;
    }

    /** Whether a decision holds; the one before counts no longer while a reopened case is worked on. */
    public boolean isDecided() {
        return outcome != null && !status.isOpen();
    }

    void appealed() {
        appealUntil = null;
    }

    void resolvedAt(Instant at, Instant appealUntil) {
        this.resolvedAt = at;
        this.appealUntil = appealUntil;
    }

    void closedAt(Instant at) {
        this.closedAt = at;
        this.appealUntil = null;
    }

    void dueAt(Instant due) {
        this.dueAt = due;
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String number() {
        return number;
    }

    public String callerRef() {
        return callerRef;
    }

    public Claim claim() {
        return claim;
    }

    public CaseStatus status() {
        return status;
    }

    public Priority priority() {
        return priority;
    }

    public Payment payment() {
        return payment;
    }

    /** The key of the row that somebody said is meant; null where nobody had to. */
    public String pickedRow() {
        return pickedRow;
    }

    public long claimedFen() {
        return claimedFen;
    }

    public Long expectedFen() {
        return expectedFen;
    }

    public String narrative() {
        return narrative;
    }

    public Contact contact() {
        return contact;
    }

    /** What the records said the last time; null before they were asked. */
    public Answer answer() {
        return answer;
    }

    public String filedBy() {
        return filedBy;
    }

    public Instant filedAt() {
        return filedAt;
    }

    public String assignee() {
        return assignee;
    }

    public Instant assignedAt() {
        return assignedAt;
    }

    /** When an overdue outside party was put before the lead; null when nothing is escalated. */
    public Instant escalatedAt() {
        return escalatedAt;
    }

    /** The nearest due instant of the clocks that run; null while all pause or have ended. */
    public Instant dueAt() {
        return dueAt;
    }

    public Outcome outcome() {
        return outcome;
    }

    public Remedy remedy() {
        return remedy;
    }

    /** Why it ended so, in the words of who proposed it or took it back; null before a decision. */
    public String decisionReason() {
        return decisionReason;
    }

    public long returnedFen() {
        return returnedFen;
    }

    public Instant resolvedAt() {
        return resolvedAt;
    }

    /** Until when the outcome may be appealed against; null before a decision, after an appeal and after closing. */
    public Instant appealUntil() {
        return appealUntil;
    }

    public Instant closedAt() {
        return closedAt;
    }
}
