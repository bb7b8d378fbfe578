package io.redress.disputes.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around files that are sent. */
@MessageBundle("upload")
public interface UploadMessages {
    @Message("Photos or files")
    String files();

    @Message(
            "JPEG, PNG or PDF, several at once, at most {max} each and {count} in all. Cover the card number, all but the last four digits. Where a photo was taken is not kept.")
    String files_hint(String max, int count);

    @Message("Or take a photo now")
    String camera();

    /** Where no script sends them one by one. */
    @Message("Send at most 60 MB at once; send the rest afterwards.")
    String together();

    @Message("{count} papers are here: {kind}.")
    String received(int count, String kind);

    @Message("What became of your files")
    String results();

    @Message("received")
    String result_received();

    @Message("not received")
    String result_refused();

    @Message("It is kept, and is looked at as soon as the virus scanner is back.")
    String waits();

    @Message("A virus was found in it; nobody can open it. Please send another one.")
    String infected();

    @Message("Waits for the virus scanner")
    String waiting();

    @Message("sending")
    String sending();

    @Message("It could not be sent. Check your connection and send it again.")
    String failed();

    @Message("It is too large. Send one of at most {max}.")
    String too_large(String max);

    @Message("Show what is there now")
    String go_on();

    @Message("Picture of {name}")
    String picture(String name);
}
