package io.redress.notifications.narration;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the mails to a merchant's contact say. */
@MessageBundle("letter")
public interface LetterMessages {
    @Message("[{number}] We have your dispute")
    String subject_filed(String number);

    @Message("[{number}] Please send us papers")
    String subject_evidence_wanted(String number);

    @Message("[{number}] Half of your time to answer is gone")
    String subject_half_gone(String number);

    @Message("[{number}] Little time is left to answer")
    String subject_four_fifths_gone(String number);

    @Message("[{number}] Your dispute is decided")
    String subject_decided(String number);

    @Message("[{number}] Your dispute is closed")
    String subject_closed(String number);

    @Message("[{number}] A new link to your dispute")
    String subject_new_link(String number);

    @Message("Hello,")
    String greeting();

    @Message("we have your dispute and are looking into it. When we need something from you, we write to you.")
    String filed();

    @Message("we need papers from you to go on with your dispute.")
    String evidence_wanted();

    @Message("a reminder: half of your time to send us papers is gone.")
    String half_gone();

    @Message("little time is left to send us papers.")
    String four_fifths_gone();

    @Message("your dispute is decided.")
    String decided();

    @Message("your dispute is at its end.")
    String closed();

    @Message("here is the new link to your dispute that was asked for. If that was not you, you need to do nothing.")
    String new_link();

    @Message("We wait for: {kinds}.")
    String wanted(String kinds);

    @Message(
            "They must be here by {time}. After that we decide with what there is, and what you could have shown does not count.")
    String due(String time);

    @Message("If you do not agree, you may appeal until {time}.")
    String appeal(String time);

    @Message("Number")
    String number();

    @Message("Claim")
    String claim();

    @Message("Payment of")
    String day();

    @Message("Claimed")
    String claimed();

    @Message("Goes back")
    String returned();

    @Message("Open the dispute")
    String open();

    @Message("The link opens this dispute without a password, once, until {time}. Do not pass it on.")
    String link_note(String time);

    @Message(
            "This mail was written by a program; nobody reads answers to it. We never ask for a card number, a PIN or a password.")
    String footer();
}
