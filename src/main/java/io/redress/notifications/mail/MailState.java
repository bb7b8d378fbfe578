package io.redress.notifications.mail;

/** Where a mail stands. */
public enum MailState {
    /** Not tried yet. */
    QUEUED,
    /** Tried in vain; it is tried again. */
    FAILED,
    /** The server took it. */
    SENT,
    /** Shown and not sent, as the demo does. */
    KEPT,
    /** When its turn came, what it asks for was settled. */
    NOT_NEEDED,
    /** Not tried any more. */
    GIVEN_UP;

    /** Whether the sweep still has to do with it. */
    public boolean isOpen() {
        return this == QUEUED || this == FAILED;
    }
}
