package io.redress.notifications.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the notices page. */
@MessageBundle("notices")
public interface NoticeMessages {
    @Message("Notices")
    String title();

    @Message("Nothing new. What concerns you shows here when it happens.")
    String empty();

    @Message("Mark all as read")
    String mark_read();

    @Message("Marked as read.")
    String marked();
}
