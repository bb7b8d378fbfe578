package io.redress.notifications.web.mails;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages on which an administrator sees the mails. */
@MessageBundle("mails")
public interface MailMessages {
    @Message("Mails to merchants")
    String title();

    @Message("They are sent by the mail server that is set up. What fails is tried again for a day.")
    String lead_send();

    @Message("They are shown here and not sent, as is right for a demo.")
    String lead_show();

    @Message("No mail yet. One is written when a case with a contact's address moves on.")
    String none();

    @Message("Case")
    String case_number();

    @Message("About")
    String kind();

    @Message("To")
    String to();

    @Message("no usable address")
    String no_address();

    @Message("State")
    String state();

    @Message("Tries")
    String tries();

    @Message("Written")
    String queued();

    @Message("Next try")
    String next_try();

    @Message("Last error")
    String last_error();

    @Message("Mail {number}: {kind}")
    String one_title(String number, String kind);

    @Message("Subject")
    String subject();

    @Message("Plain text")
    String plain();

    @Message("HTML")
    String html();

    @Message("Its link is left out: nobody but the receiver may know it.")
    String hidden();

    @Message("Try again")
    String retry();

    @Message("The mail is queued again.")
    String retried();

    @Message("Open the case as the receiver would")
    String follow();

    @Message("All mails")
    String back();
}
