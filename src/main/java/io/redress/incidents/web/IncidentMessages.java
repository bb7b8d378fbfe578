package io.redress.incidents.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages about known standstills of banks. */
@MessageBundle("incidents")
public interface IncidentMessages {
    @Message("Standstills of banks")
    String title();

    @Message("Maintenance windows and incidents. Who checks a code that one explains sees it first.")
    String lead();

    @Message("Nothing is known. Enter the next maintenance window when a bank announces it.")
    String none();

    @Message("Enter a new one")
    String add();

    @Message("Bank")
    String bank();

    @Message("All banks")
    String all_banks();

    @Message("Kind")
    String kind();

    @Message("Choose one")
    String choose();

    @Message("From")
    String starts();

    @Message("To")
    String ends();

    @Message("In {zone}")
    String zone_hint(String zone);

    @Message("In {zone}; empty while nobody knows, but a maintenance window has an end")
    String ends_hint(String zone);

    @Message("not known yet")
    String open();

    @Message("What happens, Chinese")
    String text_zh();

    @Message("What happens, English")
    String text_en();

    @Message("Codes that terminals show")
    String codes();

    @Message("For example 91, 98. Empty: all codes that a bank or the network causes.")
    String codes_hint();

    @Message("Keep")
    String keep();

    @Message("Kept.")
    String kept();

    @Message("Somebody else changed this meanwhile, to what stands below. Yours is still in the form: bring the two "
            + "together, then keep yours.")
    String stale();

    @Message("What stands there now")
    String theirs();

    @Message("Changed by {who} on {when}")
    String changed(String who, String when);

    @Message("Link {number} to a known standstill")
    String link_title(String number);

    @Message("The merchant sees it on the case. It changes neither deadline nor decision.")
    String link_lead();

    @Message("Linked now: {text}")
    String linked_now(String text);

    @Message("No standstill is known around the day of this payment.")
    String link_none();

    @Message("Which one?")
    String which();

    @Message("Link")
    String link();

    @Message("Linked.")
    String linked();
}
