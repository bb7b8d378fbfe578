package io.redress.notifications.web.mails;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page that a link in a mail leads to. */
@MessageBundle("link")
public interface LinkMessages {
    @Message("Dispute {number}")
    String title(String number);

    @Message(
            "You come from a mail to {address}. Without a password you see this one dispute, and can send papers for it, for {minutes} minutes.")
    String lead(String address, long minutes);

    @Message("Open the dispute")
    String open();

    @Message("The link opens once. If you leave, ask for a new one here.")
    String once();

    @Message("This link was used before")
    String spent();

    @Message("This link is too old")
    String expired();

    @Message("Sign in to see all your disputes, or have a new link sent to {address}.")
    String over_lead(String address);

    @Message("Send a new link")
    String send();

    @Message("A new link is on its way")
    String sent();

    @Message("Look for a mail to {address} in some minutes.")
    String sent_lead(String address);

    @Message("Enough links were sent")
    String too_often();

    @Message(
            "Several new links went to {address} in this hour. Use the newest one, look into the spam folder too, or come back in an hour.")
    String too_often_lead(String address);
}
