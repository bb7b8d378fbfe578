package io.redress.notifications.web.mails;

import io.redress.notifications.mail.CaseMail;
import io.redress.notifications.mail.MailKind;
import io.redress.notifications.mail.MailState;
import io.redress.notifications.mail.post.Address;
import java.time.Instant;
import java.util.Optional;

/**
 * One mail in the administrator's list.
 *
 * @param to masked; empty where the contact's address cannot be written to
 * @param nextTryAt null once it is not tried any more
 * @param lastError null for none
 */
public record MailRow(
        long id,
        String number,
        MailKind kind,
        String to,
        MailState state,
        String badge,
        int tries,
        Instant queuedAt,
        Instant nextTryAt,
        String lastError) {
    static MailRow of(CaseMail mail, String number) {
        return new MailRow(
                mail.id(),
                number,
                mail.kind(),
                Optional.ofNullable(mail.address()).map(Address::masked).orElse(""),
                mail.state(),
                badge(mail.state()),
                mail.tries(),
                mail.queuedAt(),
                mail.nextTryAt(),
                mail.lastError());
    }

    /** Whether an administrator can put it back into the queue. */
    public boolean mayRetry() {
        return !to.isEmpty() && (state == MailState.FAILED || state == MailState.GIVEN_UP);
    }

    private static String badge(MailState state) {
        return switch (state) {
            case QUEUED -> "wait";
            case FAILED -> "warn";
            case SENT, KEPT -> "done";
            case NOT_NEEDED -> "new";
            case GIVEN_UP -> "bad";
        };
    }
}
