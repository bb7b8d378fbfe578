package io.redress.notifications.mail.post;

/** What becomes of mails. */
public enum MailMode {
    /** Kept and shown to the administrator, never sent: for a demo. */
    SHOW,
    /** Sent by SMTP, as {@code quarkus.mailer.*} says. */
    SEND
}
