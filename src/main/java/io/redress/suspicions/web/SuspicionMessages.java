package io.redress.suspicions.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page about faults that nobody has claimed. */
@MessageBundle("suspicions")
public interface SuspicionMessages {
    @Message("Suspected faults")
    String title();

    @Message("The records prove these faults, and nobody has claimed them yet. They are looked for every night.")
    String lead();

    @Message("Nothing is suspected now.")
    String none();

    @Message("Choose")
    String choose();

    @Message("Choose the fault of {day} at {mid}")
    String choose_one(String day, String mid);

    @Message("Choose at least one of them.")
    String choose_some();

    @Message("Fault")
    String fault();

    @Message("Merchant")
    String merchant();

    @Message("Day")
    String day();

    @Message("Paid")
    String paid();

    @Message("Owed")
    String owed();

    @Message("Payment")
    String payment();

    @Message("Dismiss")
    String dismiss();

    @Message("Why it is no fault")
    String reason();

    @Message("Open cases for the chosen ones")
    String open();

    @Message("Cases opened: {count}.")
    String opened(long count);

    @Message("Cases opened: {count}. Not opened, because they were settled meanwhile: {refused}.")
    String opened_some(long count, long refused);

    @Message("Dismissed. It will not be suspected again.")
    String dismissed();

    @Message("How often it was right")
    String precision();

    @Message("{upheld} of {decided} decided cases were upheld; {dismissed} were dismissed without a case.")
    String precision_counts(long upheld, long decided, long dismissed);

    @Message("Right in {percent} % of those judged.")
    String precision_percent(int percent);

    @Message("Look through the records now")
    String sweep();

    @Message("First day of the payments")
    String from();

    @Message("Last day")
    String to();

    @Message("Look")
    String look();

    @Message("Merchants looked through: {merchants}. Unclaimed faults: {found}, of them new: {created}.")
    String swept(int merchants, int found, int created);

    @Message("The last look")
    String latest();

    @Message("See it")
    String see();

    @Message("A look through the records")
    String sweep_title();

    @Message("It goes on by itself; you may leave this page.")
    String sweep_running();

    @Message("Asked for")
    String asked_at();

    @Message("Ended")
    String ended_at();
}
