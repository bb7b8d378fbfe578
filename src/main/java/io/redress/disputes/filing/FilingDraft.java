package io.redress.disputes.filing;

import io.redress.cases.NewClaim;
import io.redress.disputes.filing.Answers.Kept;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.ColumnTransformer;

/** A dispute that is being filed, by anybody of its merchant and from any device. */
@Entity
public class FilingDraft {
    @Id
    private UUID id;

    @Version
    private int version;

    private String mid;
    private String startedBy;

    @ColumnTransformer(write = "cast(? as jsonb)")
    private String answers;

    private Instant startedAt;
    private Instant changedAt;
    private Instant expiresAt;
    private String filedAs;

    protected FilingDraft() {}

    /**
     * Keeps a page's answer.
     *
     * @throws RuleViolation CHANGED_MEANWHILE when somebody at another browser kept another answer on this page since it
     *     was shown
     */
    void keep(FilingPage page, Seen seen, UnaryOperator<Answers> change, Instant now, Duration kept) {
        var before = answers();
        var after = change.apply(before);
        var clash = seen.missed(before.kept().get(page))
                && before.of(page) != null
                && !before.of(page).equals(after.of(page));
        if (clash) {
            throw RuleViolation.of(Rule.CHANGED_MEANWHILE);
        }
        answers = AnswersJson.write(after.keeping(page, new Kept(version + 1, seen.browser())));
        changedAt = now;
        expiresAt = now.plus(kept);
    }

    /** Refuses to file what was changed from elsewhere since it was last looked at. */
    void requireSeen(Seen seen) {
        if (answers().kept().values().stream().anyMatch(seen::missed)) {
            throw RuleViolation.of(Rule.CHANGED_MEANWHILE);
        }
    }

    /** The claim that its answers make; only when all pages are answered. */
    public NewClaim claim(String narrative) {
        var told = answers();
        var contact = told.contact();
        var silent = contact.name() == null && contact.phone() == null && contact.email() == null;
        return new NewClaim(
                id.toString(),
                told.happened().claim(),
                told.payment().payment(mid, told.amounts().paidFen()),
                told.amounts().claimedFen(),
                told.amounts().rightFen(),
                narrative,
                silent ? null : contact);
    }

    void filedAs(String number) {
        filedAs = number;
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String mid() {
        return mid;
    }

    public Answers answers() {
        return AnswersJson.read(answers);
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** When it is thrown away; each change puts it off. */
    public Instant expiresAt() {
        return expiresAt;
    }

    /** The number of the case it became; null before it was filed. */
    public String filedAs() {
        return filedAs;
    }
}
