package io.redress.disputes.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a merchant reads around the messages of a case. */
@MessageBundle("talk")
public interface TalkMessages {
    @Message("Messages")
    String title();

    @Message("No messages yet. Here you can ask the people who work on your case.")
    String none();

    @Message("new")
    String fresh();

    @Message("You")
    String you();

    @Message("Your shop")
    String shop();

    @Message("The desk")
    String desk();

    @Message("read")
    String read();

    @Message("Write to the desk")
    String label();

    @Message("At most 2,000 characters. Never write a full card number; the last four digits are enough.")
    String hint();

    @Message("Send the message")
    String send();

    @Message("Your message is with the desk.")
    String sent();
}
