package io.redress.desk.web.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words around the messages to the merchant and the notes of the desk, so that nobody takes the one for the other. */
@MessageBundle("desktalk")
public interface DeskTalkMessages {
    @Message("Messages with the merchant")
    String messages();

    @Message("The merchant reads all of this.")
    String merchant_reads();

    @Message("No messages yet.")
    String no_messages();

    @Message("new")
    String fresh();

    @Message("read by the merchant")
    String read();

    @Message("{name} (merchant)")
    String of_merchant(String name);

    @Message("Message to the merchant")
    String message_label();

    @Message("Send to the merchant")
    String send();

    @Message("Mark as read")
    String mark();

    @Message("Sent to the merchant.")
    String said_sent();

    @Message("Marked as read.")
    String said_marked();

    @Message("Internal notes")
    String notes();

    @Message("For the desk only. The merchant never sees this.")
    String desk_only();

    @Message("No notes yet.")
    String no_notes();

    @Message("Internal note")
    String note_label();

    @Message("Keep as internal note")
    String keep();

    @Message("The note is kept.")
    String said_kept();
}
